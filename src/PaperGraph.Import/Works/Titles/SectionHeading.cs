using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Titles;

/// <summary>Headings that any work has, and none is called by.</summary>
internal static partial class SectionHeading
{
    public static bool IsOne(string text) => Heading().IsMatch(text);

    [GeneratedRegex(
        @"^(?:(?:chapter|section|part|appendix|figure|fig\.|table|algorithm|theorem|lemma|equation|definition)\s+(?:\d[\d.]*|[IVX]+|[A-Z])\b.*" +
        @"|(?:\d+(?:\.\d+)*\.?\s+)?(?:abstract|introduction|background|related works?|previous works?|preliminaries|motivation|methods?|methodology|materials and methods|approach|our approach|model|models|architecture|model architecture|network architecture|experiments?|experimental (?:setup|results)|evaluation|results?|results and discussion|discussions?|analysis|conclusions?|conclusions? and future work|future work|limitations|references|bibliography|acknowledge?ments?|appendix|supplementary materials?|implementation|implementation details|training|datasets?|overview|summary|contents|table of contents|notation)(?:\s*[:：–-].*)?" +
        @"|\d+(?:\.\d+)*\.?\s+\p{Lu}.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}

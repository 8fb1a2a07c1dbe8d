using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Core.Papers;
using PaperGraph.Import.Works.Keys;
using PaperGraph.Import.Works.Kinds;

namespace PaperGraph.Import.Works.Citations;

/// <summary>Where and when a work came out, as the end of a citation says.</summary>
/// <param name="Venue">The journal or conference.</param>
/// <param name="Year">The year.</param>
/// <param name="Kind">The sort of work, where such words stand there as <c>PhD thesis</c>.</param>
internal sealed partial record Imprint(string? Venue, int? Year, PaperKind Kind)
{
    private const int MaxLength = 400;

    public static Imprint Read(string text)
    {
        var shown = Addresses.CutFrom(text.Length > MaxLength ? text[..MaxLength] : text);
        var bare = Bracketed().Replace(Identifiers().Replace(WithoutOuterBrackets(shown), " "), " ");
        return new Imprint(Segments(bare).Select(Venues.Read).FirstOrDefault(venue => venue is not null), YearIn(Identifiers().Replace(shown, " ")),
            ThesisWords.AreIn(shown) ? PaperKind.Thesis : PaperKind.Unknown);
    }

    /// <summary>The year of a text in which numbers may also be pages and volumes.</summary>
    public static int? YearIn(string text)
    {
        var years = Years().Matches(Ranges().Replace(text, " ")).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        return years.Length == 0 ? null : years[^1];
    }

    // (AAAI 2018) is an imprint, while (AAAI) behind a name is the name again.
    private static string WithoutOuterBrackets(string text) =>
        text.StartsWith('(') && text.IndexOf(')') is > 0 and var close ? $"{text[1..close]}, {text[(close + 1)..]}" : text;

    private static IEnumerable<string> Segments(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not (',' or ';' or ':' or '，' or '。') && !SentenceEnds.IsAt(text, at))
                continue;
            yield return text[start..at];
            start = at + 1;
        }

        yield return text[start..];
    }

    [GeneratedRegex(@"\b(?:1[89]\d\d|20\d\d)\b")]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(?:pp?\.|pages?)\s*\d+(?:\s*[-–—]+\s*\d+)?|\b\d+\s*[-–—]+\s*\d+\b|\b\d+\s*\((?!(?:1[89]|20)\d\d\))\d+\)|:\s*\d+", RegexOptions.IgnoreCase)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\b(?:arxiv(?:\s+preprint)?(?:\s+arxiv)?\s*[:.]?\s*(?:\d{4}\.\d{4,5}|[a-z.-]+/\d{7})(?:v\d+)?|arxiv preprint|preprint|corr|(?:doi\s*:?\s*)?10\.\d{4,9}/\S+)", RegexOptions.IgnoreCase)]
    private static partial Regex Identifiers();

    [GeneratedRegex(@"\[[^\[\]]*\]|\([^()]*\)")]
    private static partial Regex Bracketed();
}

using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Core.Papers;
using PaperGraph.Import.Works.Kinds;

namespace PaperGraph.Import.Works.Citations;

/// <summary>APA and its kin: <c>Murphy, C., &amp; Allard, A. (2020). Title. Venue. https://…</c></summary>
internal sealed partial class AuthorYearStyle : ICitationStyle
{
    /// <inheritdoc />
    public Citation? Read(string text)
    {
        var match = Shape().Match(text);
        if (!match.Success || AuthorList.Read(match.Groups["authors"].Value) is not { Count: > 0 } authors)
            return null;
        var behind = match.Groups["behind"].Value;
        var end = SentenceEnds.FirstFrom(behind, 0);
        var shown = Addresses(end < 0 ? behind : behind[..(behind[end] == '?' ? end + 1 : end)]);
        var descriptor = Descriptor().Match(shown);
        var title = Descriptor().Replace(shown, string.Empty).Trim(' ', '"', '“', '”', ',');
        if (title.Length < 3 || !(char.IsUpper(title[0]) || char.IsDigit(title[0]) || Words.IsHan(title[0])))
            return null;
        return new Citation
        {
            Title = title,
            Authors = authors,
            Year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture),
            Venue = end < 0 ? null : Imprint.Read(behind[(end + 1)..].Split('\n')[0].TrimStart('"', '”', ' ')).Venue,
            Kind = KindOf(descriptor.Value),
        };
    }

    private static string Addresses(string text) => Keys.Addresses.CutFrom(text);

    private static PaperKind KindOf(string descriptor) =>
        ThesisWords.AreIn(descriptor) ? PaperKind.Thesis
        : descriptor.Contains("video", StringComparison.OrdinalIgnoreCase) ? PaperKind.Video
        : descriptor.Contains("software", StringComparison.OrdinalIgnoreCase) ? PaperKind.Code
        : descriptor.Contains("data set", StringComparison.OrdinalIgnoreCase) ? PaperKind.Dataset
        : PaperKind.Unknown;

    [GeneratedRegex(@"^(?:\[\d+\]\s*)?(?<authors>[^()\n]{2,600}?)[\s.,]*(?:\((?<year>(?:1[89]|20)\d\d)[a-z]?(?:,[^()]{1,30})?\)[.:,]?|[.,]\s(?<year>(?:1[89]|20)\d\d)[a-z]?[.:])\s+(?<behind>.+)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\s*\[[^\[\]]{2,80}\]\s*$")]
    private static partial Regex Descriptor();
}

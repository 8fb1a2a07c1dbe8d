using System.Text.RegularExpressions;
using PaperGraph.Import.Works.Keys;
using PaperGraph.Import.Works.Titles;

namespace PaperGraph.Import.Works.Citations;

/// <summary>
/// A title with a key or its authors behind it: <c>Attention Is All You Need (Vaswani et al., 2017)</c>,
/// <c>Attention Is All You Need, arXiv:1706.03762</c>, <c>Attention Is All You Need by Ashish Vaswani et al.</c>
/// </summary>
internal sealed partial class TitleFirstStyle : ICitationStyle
{
    private const int MaxLength = 800;

    /// <inheritdoc />
    public Citation? Read(string text)
    {
        if (text.Length > MaxLength)
            return null;
        var bare = Key().Replace(Addresses.CutFrom(text), string.Empty);
        var cut = bare.TrimEnd(' ', ',', ':', '-', '–', '|', '(', '[');
        if (Authors().Match(cut) is { Success: true } match && HeadOf(match) is { } head)
            return Cite(cut[..match.Index], head);
        return bare.Length < text.Length ? Cite(cut, null) : null;
    }

    // Brackets hold anything; with a year, and only then, the names in them are authors.
    private static CitationHead? HeadOf(Match match) =>
        CitationHead.Read(match.Groups["head"].Value) is { Authors.Count: > 0 } head && (head.Year is not null || !match.Value.Contains('(')) ? head : null;

    private static Citation? Cite(string title, CitationHead? head) =>
        TitleLine.IsTitle(title.Trim()) ? new Citation { Title = title.Trim(), Authors = head?.Authors ?? [], Year = head?.Year, Venue = head?.Venue } : null;

    [GeneratedRegex(@"[\s,.;(\[]*(?:arxiv\s*:?\s*(?:\d{4}\.\d{4,5}|[a-z.-]+/\d{7})(?:v\d+)?(?:\s*\[[^\]]*\])?|(?:doi\s*:?\s*)10\.\d{4,9}/\S+)[)\].\s]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    [GeneratedRegex(@"\s*(?:\((?<head>[^()]{3,200})\)|(?:,|\s[-–—])?\sby\s(?<head>[^()\n]{3,300}))\.?\s*$")]
    private static partial Regex Authors();
}

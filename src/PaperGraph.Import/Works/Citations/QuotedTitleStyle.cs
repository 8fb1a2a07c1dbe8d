using System.Text.RegularExpressions;
using PaperGraph.Import.Works.Titles;

namespace PaperGraph.Import.Works.Citations;

/// <summary>A title between quotation marks, with names, venue and year before or behind it, or alone.</summary>
internal sealed partial class QuotedTitleStyle : ICitationStyle
{
    private const int MaxTitleLength = 300;
    private const int MaxTail = 400;

    /// <inheritdoc />
    public Citation? Read(string text)
    {
        if (QuotedSpan.First(text) is not { } quoted || quoted.Inside.Length > MaxTitleLength)
            return null;
        var title = quoted.Inside.TrimEnd(',', '.', ' ');
        if (quoted.Before.Length > 0)
            return BehindHead(quoted, title);
        if (!TitleLine.IsTitle(title))
            return null;
        var tail = quoted.After;
        if (tail.Trim('.', ',', ' ').Length == 0)
            return new Citation { Title = title };
        return ByAuthors(title, tail) ?? BeforeImprint(title, tail);
    }

    private static Citation? BehindHead(QuotedSpan quoted, string title)
    {
        var endsSentence = quoted.Before.EndsWith('.');
        var head = CitationHead.Read(endsSentence ? quoted.Before : quoted.Before + ' ');
        if (head is null || Words.Of(title).Length < 2 && !Words.IsMostlyHan(title))
            return null;
        var imprint = ImprintOf(quoted.After);
        return new Citation
        {
            Title = title,
            Authors = head.Authors,
            Year = head.Year ?? imprint.Year,
            Venue = head.Venue ?? imprint.Venue,
            Kind = imprint.Kind,
        };
    }

    private static Citation? ByAuthors(string title, string tail)
    {
        var match = By().Match(tail);
        if (!match.Success)
            return null;
        var rest = match.Groups["rest"].Value;
        for (var end = rest.Length; end > 0; end = rest.LastIndexOfAny(['.', ',', '(', ';', '–'], end - 1))
        {
            if (CitationHead.Read(rest[..end]) is not { Authors.Count: > 0 } head)
                continue;
            var imprint = ImprintOf(rest[end..]);
            return new Citation { Title = title, Authors = head.Authors, Year = head.Year ?? imprint.Year, Venue = head.Venue ?? imprint.Venue, Kind = imprint.Kind };
        }

        return null;
    }

    // "Title", Venue, year. Without a year it is the beginning of a sentence as often as not.
    private static Citation? BeforeImprint(string title, string tail)
    {
        if (tail.Length > MaxTail || tail[0] is not (',' or '.' or '(' or '[' or ':' or '-' or '–') && !tail.StartsWith("in ", StringComparison.OrdinalIgnoreCase))
            return null;
        if (CitationHead.Read(tail) is { } head && (head.Year is not null || head.Authors.Count > 0))
            return new Citation { Title = title, Authors = head.Authors, Year = head.Year, Venue = head.Venue };
        var imprint = ImprintOf(tail);
        return imprint.Year is null ? null : new Citation { Title = title, Year = imprint.Year, Venue = imprint.Venue, Kind = imprint.Kind };
    }

    private static Imprint ImprintOf(string tail) => Imprint.Read(tail.TrimStart('.', ',', ' ', ':', ';'));

    [GeneratedRegex(@"^[,.]?\s*(?:by|from|von|par)\s+(?<rest>.{2,400})", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Citations;

/// <summary>Names with the venue and the year behind them: <c>Xu, ICCV, 2019</c>, <c>Liang, Bowling  AAMAS 2016</c>.</summary>
internal sealed partial record CitationHead(IReadOnlyList<string> Authors, string? Venue, int? Year)
{
    private const int MaxLength = 1000;

    /// <summary>Null where the text is anything else.</summary>
    public static CitationHead? Read(string text)
    {
        if (text.Length > MaxLength)
            return null;
        var names = text.Trim(' ', ',', ':', ';', '-', '–', '[', ']', '(', ')');
        int? year = null;
        string? venue = null;
        if (YearAtEnd().Match(names) is { Success: true } dated)
        {
            year = int.Parse(dated.Groups["year"].Value, CultureInfo.InvariantCulture);
            names = names[..dated.Index].TrimEnd(' ', ',', '(', '[');
        }

        if (LastWord().Match(names) is { Success: true } last && IsVenue(last.Groups["word"].Value, year))
        {
            venue = last.Groups["word"].Value;
            names = names[..last.Index].TrimEnd(' ', ',', '(', '[');
        }

        if (year is null && YearAtEnd().Match(names) is { Success: true } before)
        {
            year = int.Parse(before.Groups["year"].Value, CultureInfo.InvariantCulture);
            names = names[..before.Index].TrimEnd(' ', ',', '(', '[');
        }

        var authors = AuthorList.Read(names);
        return authors.Count > 0 || (names.Length == 0 && venue is not null) ? new CitationHead(authors, venue, year) : null;
    }

    private static bool IsVenue(string word, int? year) => year is null ? Venues.IsKnown(word) : Venues.IsAcronym(word);

    [GeneratedRegex(@"(?:^|[\s,(\[.]|(?<=[A-Z]))(?<year>(?:1[89]|20)\d\d)[a-z]?[\s)\].,:]*$")]
    private static partial Regex YearAtEnd();

    [GeneratedRegex(@"(?:^|[\s,(\[.])(?<word>[\p{L}-]+)[\s)\].,:]*$")]
    private static partial Regex LastWord();
}

using System.Globalization;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Import.Editing;

/// <summary>Looks at what a person typed, field by field, and collects what cannot be.</summary>
/// <param name="root">Where the fields stand: <c>input</c>, or nothing for arguments.</param>
internal sealed class Inspection(params IReadOnlyList<string> root)
{
    private const int LongestLine = 1_000;
    private const int LongestProse = 50_000;
    private const int LongestName = 200;
    private const int MostNames = 500;
    private const int LongestTag = 100;
    private const int MostTags = 100;
    private const int MostTopics = 100;
    private const int FirstYear = 1000;
    private const int LastYear = 2999;
    private const int MostMinutes = 100_000;

    private readonly List<Mistake> _mistakes = [];

    public IReadOnlyList<Mistake> Mistakes => _mistakes;

    /// <summary>For the fields of an input object.</summary>
    public static Inspection OfInput() => new("input");

    /// <summary>A title, a venue or a name: one line.</summary>
    public void Line(string? text, params string[] path) => Check(text, LongestLine, isProse: false, path);

    /// <summary>A text of several lines.</summary>
    public void Prose(string? text, params string[] path) => Check(text, LongestProse, isProse: true, path);

    public void Name(string? name, params string[] path) => Check(name, LongestName, isProse: false, path);

    public void Authors(IReadOnlyList<string> names) => Names(names, "authors", MostNames, LongestName);

    /// <summary>Who was at a session.</summary>
    public void Attended(IReadOnlyList<string> names) => Names(names, "attended", MostNames, LongestName);

    public void Tags(IReadOnlyList<string> tags) => Names(tags, "tags", MostTags, LongestTag);

    /// <summary>Names of topics.</summary>
    public void Topics(IReadOnlyList<string> names, string field) => Names(names, field, MostTopics, LongestName);

    public void Year(int? year)
    {
        if (year is < FirstYear or > LastYear)
            Add($"{year} is no year of publication; give one from {FirstYear} to {LastYear}.", Text(year), "year");
    }

    public void Minutes(int? minutes)
    {
        if (minutes is < 1 or > MostMinutes)
            Add($"Nothing takes {minutes} minutes to read; give 1 to {MostMinutes:N0}.", Text(minutes), "readingMinutes");
    }

    /// <summary>The day of a session.</summary>
    public void Day(DateOnly? day, params string[] path)
    {
        if (day < Session.FirstDay || day > Session.LastDay)
            Add($"A session is held from {DateText.Of(Session.FirstDay)} to {DateText.Of(Session.LastDay)}.", DateText.Of(day.Value), path);
    }

    /// <summary>When a session begins: on its day, wherever on earth that is.</summary>
    public void Beginning(DateTimeOffset? startsAt, DateOnly day)
    {
        if (startsAt is { } instant && Math.Abs(DateOnly.FromDateTime(instant.UtcDateTime).DayNumber - day.DayNumber) > 1)
            Add($"`startsAt` is more than a day away from {DateText.Of(day)}. Give both, or null for no moment.", instant.UtcDateTime.ToString("u", CultureInfo.InvariantCulture), "startsAt");
    }

    /// <summary>What is to be discussed at a session.</summary>
    public void SessionPapers(IReadOnlyList<SaidSessionPaper> papers)
    {
        if (papers.Count > Change.MostPapers)
            Add($"`papers` has {papers.Count} entries; at most {Change.MostPapers} are kept.", Text(papers.Count), "papers");
        foreach (var (at, paper) in papers.Index().Take(Change.MostPapers))
        {
            if (paper.Minutes is < 1 or > SaidSessionPaper.MostMinutes)
                Add($"A paper is discussed for 1 to {SaidSessionPaper.MostMinutes} minutes.", Text(paper.Minutes), "papers", at.ToString(CultureInfo.InvariantCulture), "minutes");
            Name(paper.Presenter, "papers", at.ToString(CultureInfo.InvariantCulture), "presenter");
        }
    }

    /// <returns>Lower case, without what stands before it; null where it is none.</returns>
    public string? Doi(string? text)
    {
        var doi = text is null ? null : WrittenKeys.FindDoi(text);
        if (text is not null && doi is null)
            Add($"“{Shown.Short(text)}” is no DOI; one looks like 10.1101/2020.04.08.20057679.", text, "doi");
        return doi;
    }

    /// <returns>Without version; null where it is none.</returns>
    public string? ArxivId(string? text)
    {
        var id = text is null ? null : WrittenKeys.FindArxivId(text);
        if (text is not null && id is null)
            Add($"“{Shown.Short(text)}” is no arXiv id; one looks like 1811.07391 or cs/0112017.", text, "arxivId");
        return id;
    }

    public void Url(Uri? url)
    {
        if (url is not null && url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)
            Add($"“{Shown.Short(url.OriginalString)}” is no address of the web; one begins with https://.", url.OriginalString, "url");
    }

    /// <summary>A tag that stands alone.</summary>
    public void Tag(string tag, params string[] path) => Check(tag, LongestTag, isProse: false, path);

    /// <summary>Something that cannot be, in a field.</summary>
    public void Add(string message, string? value, params string[] path) =>
        _mistakes.Add(new Mistake(MistakeCode.Invalid, message) { Path = [.. root, .. path], Value = value });

    private void Names(IReadOnlyList<string> names, string field, int most, int longest)
    {
        if (names.Count > most)
            Add($"`{field}` has {names.Count} entries; at most {most} are kept.", Text(names.Count), field);
        foreach (var (at, name) in names.Index().Take(most))
            Check(name, longest, isProse: false, field, at.ToString(CultureInfo.InvariantCulture));
    }

    private void Check(string? text, int longest, bool isProse, params string[] path)
    {
        if (text is null)
            return;
        var field = path.Last(part => !char.IsAsciiDigit(part[0]));
        if (string.IsNullOrWhiteSpace(text))
            Add($"`{field}` is blank; say something, or leave it out.", text, path);
        else if (text.Length > longest)
            Add($"`{field}` has {text.Length:N0} signs; at most {longest:N0} are kept.", Shown.Short(text), path);
        else if (UnfitSigns.FindIn(text, isProse) is { } unfit)
            Add($"`{field}` has {unfit}. Take it out.", null, path);
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

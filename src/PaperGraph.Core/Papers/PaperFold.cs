using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.People;

namespace PaperGraph.Core.Papers;

/// <summary>Makes one paper of all that its readings say.</summary>
/// <remarks>
/// What a person corrects wins. Of what was read, the best-sourced title does; of equal ones, and for every other field, the oldest
/// reading that says anything, so that what is added later fills gaps and changes nothing.
/// </remarks>
public static class PaperFold
{
    /// <summary>Whether there is a paper to be seen: a correction alone waits until what it corrects is read again.</summary>
    public static bool IsSeen(IEnumerable<PaperReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return readings.Any(reading => !reading.IsCorrection);
    }

    /// <summary>The paper that these readings speak of.</summary>
    /// <param name="readings">At least one, all of one paper, in any order.</param>
    public static FoldedPaper Of(IReadOnlyCollection<PaperReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var inOrder = readings.OrderByDescending(reading => reading.IsCorrection).ThenBy(Age).ThenBy(reading => reading.Location.Host, StringComparer.Ordinal)
            .ThenBy(reading => reading.Location.Name, StringComparer.Ordinal)
            .ThenBy(reading => reading.Title, StringComparer.Ordinal).ToList();
        var titled = inOrder.MinBy(reading => reading.TitleSource)
            ?? throw new ArgumentException("A paper without readings cannot be folded.", nameof(readings));
        var summarised = inOrder.Find(reading => reading.Abstract is not null);
        var locations = inOrder.Where(reading => !reading.IsCorrection).Select(reading => reading.Location).Distinct().ToList();
        var months = locations.Select(location => location.Month).Where(month => month is not null).ToList();
        var paper = new Paper
        {
            Id = titled.Id,
            Title = titled.Title,
            TitleSource = titled.TitleSource,
            Authors = AuthorsOf(inOrder),
            Year = First(inOrder, reading => reading.Year),
            Venue = inOrder.Find(reading => reading.Venue is not null)?.Venue,
            Kind = inOrder.Find(reading => reading.Kind != PaperKind.Unknown)?.Kind ?? PaperKind.Unknown,
            Doi = inOrder.Find(reading => reading.Doi is not null)?.Doi,
            ArxivId = inOrder.Find(reading => reading.ArxivId is not null)?.ArxivId,
            Locations = locations,
            AddedIn = months.Min(),
            AnnotatedIn = months.Max(),
            Abstract = summarised?.Abstract,
        };
        return new FoldedPaper(paper, titled, summarised);
    }

    private static int Age(PaperReading reading) => reading.Location.Month?.Ordinal ?? int.MaxValue;

    private static int? First(List<PaperReading> readings, Func<PaperReading, int?> field) =>
        readings.Select(field).FirstOrDefault(value => value is not null);

    private static IReadOnlyList<Person> AuthorsOf(List<PaperReading> readings) =>
        readings.Find(reading => reading.Authors.Count > 0)?.Authors
            .Select(name => new Person(PersonNames.IdOf(name), name)).DistinctBy(person => person.Id).ToList() ?? [];
}

/// <summary>A paper, and the readings that its title and its abstract, with the mentions in them, come from.</summary>
public sealed record FoldedPaper(Paper Paper, PaperReading Titled, PaperReading? Summarised);

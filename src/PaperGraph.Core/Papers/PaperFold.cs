using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Papers;

/// <summary>Makes one paper of all that its readings say.</summary>
/// <remarks>
/// What a person says wins, the latest first. Of what was read, the best-sourced title does; of equal ones, and for every other field, the oldest
/// reading that says anything, so that what is added later fills gaps and changes nothing. What is said or read of papers that are part of this one
/// comes behind all that is said or read of itself.
/// </remarks>
public static class PaperFold
{
    /// <summary>Whether there is a paper to be seen: somebody met the work or added it, and nobody removed it.</summary>
    public static bool IsSeen(IEnumerable<PaperReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return IsSeen(readings.Select(reading => reading.Role));
    }

    /// <summary>Whether readings that do this to a paper leave one to be seen.</summary>
    public static bool IsSeen(IEnumerable<ReadingRole> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        var all = roles.ToHashSet();
        return !all.Contains(ReadingRole.Removal) && (all.Contains(ReadingRole.Met) || all.Contains(ReadingRole.Added));
    }

    /// <summary>The paper that these readings speak of.</summary>
    /// <param name="id">The paper.</param>
    /// <param name="readings">Some that make a paper to be seen, all of it and of what is part of it, in any order.</param>
    public static FoldedPaper Of(Id<Paper> id, IReadOnlyCollection<PaperReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var inOrder = readings.Where(reading => reading.Role != ReadingRole.Merged)
            .OrderBy(reading => reading.Id != id).ThenBy(reading => reading.Id)
            .ThenByDescending(reading => reading.Role != ReadingRole.Met).ThenByDescending(reading => reading.Change).ThenBy(Age)
            .ThenBy(reading => reading.Location.Host, StringComparer.Ordinal)
            .ThenBy(reading => reading.Location.Name, StringComparer.Ordinal)
            .ThenBy(reading => reading.Title, StringComparer.Ordinal).ToList();
        var titled = inOrder.Where(reading => reading.Role != ReadingRole.Correction || reading.Title.Length > 0).MinBy(reading => reading.TitleSource)
            ?? throw new ArgumentException("What nobody met or added is no paper to be folded.", nameof(readings));
        var summarised = Saying(inOrder, PaperFields.Abstract, reading => reading.Abstract is not null);
        var locations = inOrder.Where(IsMetSomewhere).Select(reading => reading.Location).Distinct().ToList();
        var months = locations.Select(location => location.Month).Where(month => month is not null).ToList();
        var paper = new Paper
        {
            Id = id,
            Title = titled.Title,
            TitleSource = titled.TitleSource,
            Authors = AuthorsOf(inOrder),
            Year = Saying(inOrder, PaperFields.Year, reading => reading.Year is not null)?.Year,
            Venue = Saying(inOrder, PaperFields.Venue, reading => reading.Venue is not null)?.Venue,
            Kind = Saying(inOrder, PaperFields.Kind, reading => reading.Kind != PaperKind.Unknown)?.Kind ?? PaperKind.Unknown,
            Doi = Saying(inOrder, PaperFields.Doi, reading => reading.Doi is not null)?.Doi,
            ArxivId = Saying(inOrder, PaperFields.ArxivId, reading => reading.ArxivId is not null)?.ArxivId,
            Locations = locations,
            AddedIn = months.Min(),
            AnnotatedIn = months.Max(),
            ReadingMinutes = Saying(inOrder, PaperFields.ReadingMinutes, reading => reading.ReadingMinutes is not null)?.ReadingMinutes,
            Abstract = summarised?.Abstract,
        };
        return new FoldedPaper(paper, titled, summarised) { Untagged = UntaggedBy(inOrder), Verdicts = VerdictsOf(inOrder) };
    }

    private static bool IsMetSomewhere(PaperReading reading) =>
        reading.Role == ReadingRole.Met || (reading.Role == ReadingRole.Added && reading.Location.Url is not null);

    private static int Age(PaperReading reading) => reading.Location.Month?.Ordinal ?? int.MaxValue;

    /// <summary>The first reading that says something of a field; null where none does, or one before it empties the field.</summary>
    private static PaperReading? Saying(List<PaperReading> readings, PaperFields field, Predicate<PaperReading> says) =>
        readings.Find(reading => says(reading) || reading.Emptied.HasFlag(field)) is { } first && says(first) ? first : null;

    /// <summary>Of each tag the first reading that speaks of it counts.</summary>
    private static HashSet<Id<Tag>> UntaggedBy(List<PaperReading> readings)
    {
        var untagged = new HashSet<Id<Tag>>();
        if (!readings.Exists(reading => reading.Untagged.Count > 0))
            return untagged;
        var spokenOf = new HashSet<Id<Tag>>();
        foreach (var reading in readings)
        {
            spokenOf.UnionWith(reading.Tags.Select(tag => TagNames.IdOf(tag.Name)));
            untagged.UnionWith(reading.Untagged.Select(TagNames.IdOf).Where(spokenOf.Add));
        }

        return untagged;
    }

    private static Dictionary<Id<Topic>, TopicVerdict> VerdictsOf(List<PaperReading> readings) => readings
        .SelectMany(reading => reading.Judgements).DistinctBy(judgement => judgement.Topic)
        .Where(judgement => judgement.Verdict != TopicVerdict.Recognised).ToDictionary(judgement => judgement.Topic, judgement => judgement.Verdict);

    private static IReadOnlyList<Person> AuthorsOf(List<PaperReading> readings) =>
        Saying(readings, PaperFields.Authors, reading => reading.Authors.Count > 0)?.Authors
            .Select(name => new Person(PersonNames.IdOf(name), name)).DistinctBy(person => person.Id).ToList() ?? [];
}

/// <summary>A paper, and the readings that its title and its abstract, with the mentions in them, come from.</summary>
public sealed record FoldedPaper(Paper Paper, PaperReading Titled, PaperReading? Summarised)
{
    /// <summary>Tags that the paper does not carry, whoever gave it them.</summary>
    public required IReadOnlySet<Id<Tag>> Untagged { get; init; }

    /// <summary>What people say of topics: that they are touched, or not.</summary>
    public required IReadOnlyDictionary<Id<Topic>, TopicVerdict> Verdicts { get; init; }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Coverage;

/// <summary>How much of each topic a group has, and what it can read next. Every store answers by these rules.</summary>
/// <remarks>
/// <para>
/// A topic counts with all that lies below it, and a paper once for each topic. A paper <em>touches</em> what it is recognised or confirmed to touch; it <em>teaches</em>
/// what it touches with at least <see cref="TopicConfidence.Taught" />. What a person rejected is neither. A paper is to be discussed where a session that is planned has it,
/// and was discussed where one that was held has it, or has what was merged into it; a session that is cancelled counts for nothing.
/// </para>
/// <para>
/// What to read next of a topic is a paper that was not discussed and teaches it or something below it: the one that teaches most topics, among the topic and those
/// below it, that are not <see cref="CoverageState.Discussed" />; among these the one that touches the topic itself most surely (with 0, where it does not); among these by id.
/// </para>
/// </remarks>
public sealed class LibraryCoverage
{
    private const int GroupsBetweenChecks = 4_096;

    private readonly TopicMap _map;
    private readonly TopicCoverage[] _topics;
    private readonly Lazy<IReadOnlyList<TopicCoverage>> _frontier;

    private LibraryCoverage(TopicMap map, TopicCoverage[] topics)
    {
        (_map, _topics) = (map, topics);
        _frontier = new(FindFrontier);
    }

    /// <summary>Of every topic, by name.</summary>
    public IReadOnlyList<TopicCoverage> All => _topics;

    /// <summary>Counts papers.</summary>
    /// <param name="map">The topics.</param>
    /// <param name="discussed">Every paper that was discussed and touches something, alone or among those that are alike.</param>
    /// <param name="others">Every other paper that touches something. The order of neither matters.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static LibraryCoverage Of(TopicMap map, IEnumerable<PaperGroup> discussed, IEnumerable<PaperGroup> others, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(discussed);
        ArgumentNullException.ThrowIfNull(others);
        var count = new CoverageCount(map);
        foreach (var group in Checked(discussed, cancellationToken))
            count.Add(group, isDiscussed: true);
        // Which topics are discussed is known from here on.
        var best = new BestPapers(map, count.IsDiscussed);
        foreach (var group in Checked(others, cancellationToken))
        {
            count.Add(group, isDiscussed: false);
            best.Add(group);
        }

        return new(map, [.. Enumerable.Range(0, map.Topics.Count).Select(place => count.Of(place) with { BestNext = best.Of(place) })]);
    }

    /// <summary>Of one topic; nothing where it is none.</summary>
    public TopicCoverage Find(Id<Topic> topic) => _map.PlaceOf(topic) is { } place ? _topics[place] : new TopicCoverage { Topic = topic };

    /// <summary>Of a topic and all below it, by name; empty where it is none.</summary>
    public IReadOnlyList<TopicCoverage> Under(Id<Topic> topic) => _map.PlaceOf(topic) is { } top
        ? [.. _topics.Where((_, place) => _map.WithBroader(place).Contains(top))]
        : [];

    /// <summary>Topics that are not discussed, that a paper teaches which was not either, and whose direct prerequisites all are discussed: what can be read next, most rewarding first.</summary>
    /// <remarks>
    /// Topics that need each other in a circle cannot all come after each other: a prerequisite that is in one circle with a topic does not hold it back, and is named
    /// among what is missing. Rewarding is what many wait for: topics that are not discussed, that some paper touches, itself or below, and that need this one, directly or
    /// through others. Then comes what has more annotations, then more papers, then by name.
    /// </remarks>
    /// <param name="first">How many at most.</param>
    public IReadOnlyList<TopicCoverage> Frontier(int first) => [.. _frontier.Value.Take(first)];

    private IReadOnlyList<TopicCoverage> FindFrontier() =>
    [
        .. _topics.Select((topic, place) => (Topic: topic, Place: place))
            .Where(one => one.Topic is { State: not CoverageState.Discussed, BestNext: not null })
            .Select(one => (one.Topic, one.Place, Needing: _map.Needing(one.Place)))
            .Where(one => _map.Prerequisites(one.Place).All(prerequisite => IsDiscussed(prerequisite) || one.Needing.Contains(prerequisite)))
            .OrderByDescending(one => one.Needing.Count(place => place != one.Place && IsWaiting(place)))
            .ThenByDescending(one => one.Topic.AnnotationCount).ThenByDescending(one => one.Topic.PaperCount)
            .Select(one => one.Topic),
    ];

    private bool IsDiscussed(int place) => _topics[place].State == CoverageState.Discussed;

    private bool IsWaiting(int place) => !IsDiscussed(place) && _topics[place].PaperCount > 0;

    private static IEnumerable<PaperGroup> Checked(IEnumerable<PaperGroup> groups, CancellationToken cancellationToken)
    {
        var walked = 0;
        foreach (var group in groups)
        {
            if (walked++ % GroupsBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            yield return group;
        }
    }
}

using System.Collections.Immutable;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Coverage;

/// <summary>All papers that touch something, in groups of those that are alike for coverage: thousands where papers are millions, and kept in step from state to state.</summary>
internal sealed class CoverageGroups
{
    // Beyond this, as when a file is imported, counting anew when somebody asks costs less than keeping in step.
    private const int MostCarried = 1_000;
    private const int PapersBetweenChecks = 4_096;

    private readonly ImmutableDictionary<CoverageKey, CoverageGroup> _groups;

    private CoverageGroups(ImmutableDictionary<CoverageKey, CoverageGroup> groups) => _groups = groups;

    public IEnumerable<CoverageGroup> Held => _groups.Where(group => group.Key.IsHeld).Select(group => group.Value);

    public IEnumerable<CoverageGroup> Others => _groups.Where(group => !group.Key.IsHeld).Select(group => group.Value);

    public static CoverageGroups Of(GraphSnapshot graph, CancellationToken cancellationToken)
    {
        var papers = new Dictionary<CoverageKey, List<int>>();
        for (var number = 0; number < graph.Papers.Length; number++)
        {
            if (number % PapersBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (CoverageKey.Of(graph, number) is { } key)
                Add(papers, key, number);
        }

        return new(papers.ToImmutableDictionary(group => group.Key, group => CoverageGroup.Of(graph, group.Key, NumberList.Of([.. group.Value]))));
    }

    /// <summary>The groups of the next state; null where so much changed that they are to be made anew.</summary>
    /// <param name="before">The state that these groups are of.</param>
    /// <param name="after">The next state.</param>
    /// <param name="papers">The papers that may differ.</param>
    public CoverageGroups? Changed(GraphSnapshot before, GraphSnapshot after, IReadOnlyCollection<int> papers)
    {
        if (papers.Count > MostCarried)
            return null;
        var (lost, gained) = (new Dictionary<CoverageKey, List<int>>(), new Dictionary<CoverageKey, List<int>>());
        foreach (var number in new SortedSet<int>(papers.Concat(Rediscussed(before, after))))
        {
            if (CoverageKey.Of(before, number) is { } old)
                Add(lost, old, number);
            if (CoverageKey.Of(after, number) is { } now)
                Add(gained, now, number);
        }

        var groups = _groups.ToBuilder();
        foreach (var key in lost.Keys.Union(gained.Keys))
        {
            var group = groups.TryGetValue(key, out var known) ? known : CoverageGroup.Of(before, key, NumberList.Empty);
            var changed = group.Changed(before, after, lost.GetValueOrDefault(key, []), gained.GetValueOrDefault(key, []));
            if (changed.IsEmpty)
                groups.Remove(key);
            else
                groups[key] = changed;
        }

        return new(groups.ToImmutable());
    }

    // Which papers are discussed follows from the sessions and from what was merged; these are few.
    private static IEnumerable<int> Rediscussed(GraphSnapshot before, GraphSnapshot after) =>
        ReferenceEquals(before.Sessions, after.Sessions) && ReferenceEquals(before.Merged, after.Merged)
            ? []
            : new[] { before.Discussed.Held, before.Discussed.Planned, after.Discussed.Held, after.Discussed.Planned }.SelectMany(list => list.All());

    private static void Add(Dictionary<CoverageKey, List<int>> papers, CoverageKey key, int number)
    {
        if (!papers.TryGetValue(key, out var ofKey))
            papers.Add(key, ofKey = []);
        ofKey.Add(number);
    }
}

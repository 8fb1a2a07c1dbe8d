using System.Collections.Immutable;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Which works are part of which papers, by number, in one state of the graph.</summary>
internal sealed class MergedPapers
{
    private readonly ImmutableDictionary<int, int> _wholes;
    private readonly ImmutableDictionary<int, ImmutableList<int>> _parts;

    private MergedPapers(ImmutableDictionary<int, int> wholes, ImmutableDictionary<int, ImmutableList<int>> parts) => (_wholes, _parts) = (wholes, parts);

    public static MergedPapers None { get; } = new(ImmutableDictionary<int, int>.Empty, ImmutableDictionary<int, ImmutableList<int>>.Empty);

    /// <summary>The paper that is seen in place of a work: itself, or the one that it is part of.</summary>
    public int WholeOf(int work) => _wholes.GetValueOrDefault(work, work);

    /// <summary>The papers that are seen in place of works.</summary>
    public SortedSet<int> WholesOf(SortedSet<int> works) => _wholes.IsEmpty ? works : [.. works.Select(WholeOf)];

    /// <summary>What is part of a paper, by id.</summary>
    public IReadOnlyList<int> PartsOf(int paper) => _parts.GetValueOrDefault(paper, []);

    /// <summary>A paper and what is part of it, by id.</summary>
    public IEnumerable<int> AllOf(int paper) => PartsOf(paper).Prepend(paper);

    /// <summary>The next state, in which some works are part of others than before; of themselves where they are no part any more.</summary>
    public MergedPapers With(IReadOnlyDictionary<int, int> wholes, IdTable ids)
    {
        if (wholes.Count == 0)
            return this;
        var changed = _wholes;
        foreach (var (work, whole) in wholes)
            changed = work == whole ? changed.Remove(work) : changed.SetItem(work, whole);
        var parts = _parts;
        foreach (var whole in wholes.Keys.Select(WholeOf).Concat(wholes.Values).Distinct())
            parts = parts.Remove(whole);
        foreach (var whole in changed.Where(work => !parts.ContainsKey(work.Value)).ToLookup(work => work.Value, work => work.Key))
            parts = parts.SetItem(whole.Key, [.. whole.OrderBy(work => ids[work])]);
        return new MergedPapers(changed, parts);
    }
}

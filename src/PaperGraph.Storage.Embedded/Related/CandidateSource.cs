using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>Gathers the papers that are scored for a query; see <see cref="CandidateLists" />. Kept and used again, by one query at a time.</summary>
/// <remarks>
/// The lists that a candidate is on tell what it can score at most: whatever else it shares, it shares by a list that was too long. Those who can score most come first, so
/// that few have to be looked at (the idea is MaxScore's: Turtle and Flood, Query Evaluation: Strategies and Optimizations, 1995).
/// </remarks>
internal sealed class CandidateSource
{
    // An entry is a paper's number and, below it, the place of what it was found by.
    private const int PlaceBits = 24;
    private const long PlaceMask = (1 << PlaceBits) - 1;

    private readonly List<FoundBy> _foundBy = [];
    private long[] _entries = [];
    private Candidate[] _candidates = [];
    private double[] _order = [];

    /// <summary>Each once, without the paper asked about, the one that can score most first.</summary>
    public ReadOnlySpan<Candidate> Gather(GraphSnapshot graph, RelatedQuery query)
    {
        var lists = QueryLists.Of(graph, query);
        var chosen = CandidateLists.Choose(lists);
        Grow(query.Links.Length + chosen.Sum(list => list.Handle.Parts.Sum(part => query.PapersOf(list.Kind, part).Count)));
        _foundBy.Clear();
        var count = 0;
        foreach (var link in query.Links)
        {
            _entries[count++] = EntryOf(link.Link.Paper);
            _foundBy.Add(new FoundBy(Relatedness.OfLink(link.Link.Kind), IsText: false));
        }

        foreach (var list in chosen)
        {
            foreach (var part in list.Handle.Parts)
            {
                foreach (var number in query.PapersOf(list.Kind, part))
                    _entries[count++] = EntryOf(number);
            }

            _foundBy.Add(new FoundBy(list.Handle.Most, list.Kind == RelationKind.Text));
        }

        var tooLong = lists.Where(list => list.Count > 1).Except(chosen).ToLookup(list => list.Kind == RelationKind.Text, list => list.Handle.Most);
        return InOrder(Distinct(_entries.AsSpan(0, count), query.Number, tooLong[false].Sum(), tooLong[true].Sum()));
    }

    private long EntryOf(int number) => ((long)number << PlaceBits) | (uint)_foundBy.Count;

    // A list of several parts may have a paper twice.
    private Span<Candidate> Distinct(Span<long> entries, int asked, double mostOfOthers, double mostOfText)
    {
        entries.Sort();
        var (kept, before) = (0, -1L);
        foreach (var entry in entries)
        {
            var number = (int)(entry >> PlaceBits);
            if (number == asked || entry == before)
                continue;
            before = entry;
            if (kept == 0 || _candidates[kept - 1].Number != number)
                _candidates[kept++] = new Candidate(number, mostOfOthers + mostOfText, mostOfText);
            var (most, isText) = _foundBy[(int)(entry & PlaceMask)];
            ref var candidate = ref _candidates[kept - 1];
            candidate = new Candidate(number, candidate.Most + most, candidate.MostOfText + (isText ? most : 0));
        }

        return _candidates.AsSpan(0, kept);
    }

    private Span<Candidate> InOrder(Span<Candidate> candidates)
    {
        var order = _order.AsSpan(0, candidates.Length);
        for (var at = 0; at < candidates.Length; at++)
            order[at] = -candidates[at].Most;
        order.Sort(candidates);
        return candidates;
    }

    private void Grow(int needed)
    {
        if (_entries.Length >= needed)
            return;
        _entries = new long[Math.Max(needed, CandidateLists.MostEntries)];
        _candidates = new Candidate[_entries.Length];
        _order = new double[_entries.Length];
    }

    private readonly record struct FoundBy(double Most, bool IsText);
}

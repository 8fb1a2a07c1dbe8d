using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>Gathers the papers that are scored for a query; see <see cref="CandidateLists" />. Kept and used again, by one query at a time.</summary>
internal sealed class CandidateSource
{
    // An entry is a paper's number and, below it, the place of what it was found by.
    private const int PlaceBits = 24;
    private const long PlaceMask = (1 << PlaceBits) - 1;

    private readonly CandidateBounds _bounds = new();
    private long[] _entries = [];
    private Candidate[] _candidates = [];
    private double[] _order = [];

    /// <summary>Each once, without the paper asked about, the one that can score most first.</summary>
    public ReadOnlySpan<Candidate> Gather(GraphSnapshot graph, RelatedQuery query)
    {
        var lists = QueryLists.Of(graph, query);
        var chosen = CandidateLists.Choose(lists);
        Grow(query.Links.Length + chosen.Sum(list => list.Handle.Parts.Sum(part => query.PapersOf(list.Kind, part).Count)));
        _bounds.Begin(lists.Where(list => list.Count > 1).Except(chosen));
        var count = 0;
        foreach (var link in query.Links)
            _entries[count++] = EntryOf(link.Link.Paper, _bounds.Add(link));
        foreach (var list in chosen)
        {
            var place = _bounds.Add(list);
            foreach (var part in list.Handle.Parts)
            {
                foreach (var number in query.PapersOf(list.Kind, part))
                    _entries[count++] = EntryOf(number, place);
            }
        }

        return InOrder(Distinct(_entries.AsSpan(0, count), query.Number));
    }

    private static long EntryOf(int number, int place) => ((long)number << PlaceBits) | (uint)place;

    private Span<Candidate> Distinct(Span<long> entries, int asked)
    {
        entries.Sort();
        var kept = 0;
        for (var at = 0; at < entries.Length;)
        {
            var number = (int)(entries[at] >> PlaceBits);
            var candidate = _bounds.Of(number);
            // A list of several parts may have a paper twice.
            for (var before = -1L; at < entries.Length && (int)(entries[at] >> PlaceBits) == number; before = entries[at++])
            {
                if (entries[at] != before)
                    candidate = _bounds.With(candidate, (int)(entries[at] & PlaceMask));
            }

            if (number != asked)
                _candidates[kept++] = candidate;
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
}

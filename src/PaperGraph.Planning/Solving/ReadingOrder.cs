using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>All candidates so that each comes after some that teach what it needs: next is always whatever teaches most just then, then the newest.</summary>
internal static class ReadingOrder
{
    public static IReadOnlyList<int> Of(CandidateSet candidates)
    {
        var order = new List<int>(candidates.Papers.Count);
        var rest = Enumerable.Range(0, candidates.Papers.Count).ToHashSet();
        var taught = new HashSet<int>();
        while (rest.Count > 0)
        {
            // All can be read after some others: what could not was cut.
            var next = rest.Where(place => candidates.Papers[place].Needs.All(taught.Contains))
                .MaxBy(place => (Worth(candidates, candidates.Papers[place], taught), candidates.Papers[place].Recency, -place));
            order.Add(next);
            rest.Remove(next);
            taught.UnionWith(candidates.Papers[next].Teaches);
        }

        return order;
    }

    private static int Worth(CandidateSet candidates, Candidate paper, HashSet<int> taught) =>
        paper.Teaches.Where(topic => !taught.Contains(topic)).Sum(topic => candidates.Goals.GetValueOrDefault(topic));
}

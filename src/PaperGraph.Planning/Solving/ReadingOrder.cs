using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>All candidates so that each comes after some that cover what it needs: next is always whatever teaches most just then, then the newest.</summary>
internal static class ReadingOrder
{
    public static IReadOnlyList<int> Of(CandidateSet candidates)
    {
        var order = new List<int>(candidates.Papers.Count);
        var rest = Enumerable.Range(0, candidates.Papers.Count).ToHashSet();
        var covered = new HashSet<int>();
        while (rest.Count > 0)
        {
            // All can be read after some others: what could not was cut.
            var next = rest.Where(place => candidates.Papers[place].Needs.All(covered.Contains))
                .MaxBy(place => (Worth(candidates, candidates.Papers[place], covered), candidates.Papers[place].Recency, -place));
            order.Add(next);
            rest.Remove(next);
            covered.UnionWith(candidates.Papers[next].Covers);
        }

        return order;
    }

    private static int Worth(CandidateSet candidates, Candidate paper, HashSet<int> covered) =>
        paper.Teaches.Where(topic => !covered.Contains(topic)).Sum(topic => candidates.Goals.GetValueOrDefault(topic));
}

using PaperGraph.Planning.Candidates;

namespace PaperGraph.Benchmarks.Planning;

/// <summary>Reads next whatever teaches most just then, and never looks further. It need not read what must be read, which spares it something.</summary>
internal static class GreedyPlanner
{
    /// <summary>The worth of the topics that it teaches in so many sessions.</summary>
    public static long Taught(CandidateSet candidates, int sessions)
    {
        var taught = new HashSet<int>();
        var rest = candidates.Papers.ToList();
        for (var session = 0; session < sessions; session++)
        {
            var next = rest.Where(paper => paper.Needs.All(taught.Contains)).MaxBy(paper => Worth(candidates, paper.Teaches.Except(taught)));
            if (next is null)
                break;
            taught.UnionWith(next.Teaches);
            rest.Remove(next);
        }

        return Worth(candidates, taught);
    }

    private static long Worth(CandidateSet candidates, IEnumerable<int> topics) => topics.Sum(topic => (long)candidates.Goals.GetValueOrDefault(topic));
}

using PaperGraph.Planning.Candidates;

namespace PaperGraph.Benchmarks.Planning;

/// <summary>Reads next whatever teaches most just then, and never looks further. It heeds what must be read and the order of reading, and no other wish, which spares it something.</summary>
internal static class GreedyPlanner
{
    /// <summary>The worth of the topics that it teaches in so many sessions.</summary>
    public static long Taught(CandidateSet candidates, int sessions)
    {
        var mustRead = candidates.Papers.Where(paper => paper.IsMustRead).ToList();
        var (covered, missed) = (mustRead.SelectMany(paper => paper.Covers).ToHashSet(), new HashSet<int>());
        var rest = candidates.Papers.Except(mustRead).ToList();
        for (var session = mustRead.Count; session < sessions; session++)
        {
            // What an earlier paper needed comes too late now.
            var next = rest.Where(paper => paper.Requires.All(covered.Contains) && !paper.Covers.Any(missed.Contains)).MaxBy(paper => Worth(candidates, paper.Teaches.Except(covered)));
            if (next is null)
                break;
            covered.UnionWith(next.Covers);
            missed.UnionWith(next.Needs.Where(need => !covered.Contains(need)));
            rest.Remove(next);
        }

        return Worth(candidates, covered);
    }

    private static long Worth(CandidateSet candidates, IEnumerable<int> topics) => topics.Sum(topic => (long)candidates.Goals.GetValueOrDefault(topic));
}

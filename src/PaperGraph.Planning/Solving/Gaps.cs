using Google.OrTools.Sat;
using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>Counts the topics that something read needs and nothing read teaches, as a number that is less the more there are.</summary>
internal static class Gaps
{
    /// <param name="hinted">The model.</param>
    /// <param name="candidates">All candidates.</param>
    /// <param name="papers">Those that may be read.</param>
    /// <param name="reads">1 where a paper is read.</param>
    /// <param name="covered">1 or more only where something covers a topic.</param>
    public static LinearExpr Count(HintedModel hinted, CandidateSet candidates, IReadOnlyList<int> papers, Func<int, LinearExpr> reads, Func<int, LinearExpr> covered)
    {
        var needing = papers.SelectMany(paper => candidates.Papers[paper].Needs.Where(candidates.Subjects.IsTopic).Select(need => (need, paper))).ToLookup(pair => pair.need, pair => pair.paper);
        var gaps = new List<BoolVar>();
        foreach (var (need, those) in needing.Select(group => (group.Key, group.ToArray())).OrderBy(group => group.Key))
        {
            var gap = hinted.NewBoolVar(plan => plan.CoveredIn(need) == int.MaxValue && Array.Exists(those, plan.IsRead));
            var isCovered = covered(need);
            foreach (var paper in those)
                hinted.Model.Add(isCovered + gap >= reads(paper));
            gaps.Add(gap);
        }

        return LinearExpr.WeightedSum(gaps, gaps.Select(_ => -1L));
    }
}

using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Solving;

/// <summary>Counts what a plan is worth.</summary>
internal static class Scoring
{
    public static Score Of(CandidateSet candidates, Arrangement plan)
    {
        var papers = candidates.Papers;
        var taught = plan.Order.SelectMany(paper => papers[paper].Teaches).ToHashSet();
        return new Score(
            candidates.Goals.Where(goal => taught.Contains(goal.Key)).Sum(goal => (long)goal.Value),
            -plan.Order.SelectMany(paper => papers[paper].Needs).Where(candidates.Subjects.IsTopic).Distinct().Count(need => !taught.Contains(need)),
            Wants.In(candidates).Count(want => Enumerable.Range(0, plan.Papers.Count).Any(session => plan.Presenters[session] == want.Presenter && plan.Papers[session].Contains(want.Paper))),
            -plan.Presenters.OfType<int>().CountBy(presenter => presenter).Sum(load => (long)load.Value * load.Value),
            Enumerable.Range(1, plan.Papers.Count - 1).Count(session => ThreadsTo(candidates, plan, session).Any()),
            plan.Order.Sum(paper => (long)papers[paper].Recency),
            Kept(candidates, plan));
    }

    /// <summary>What a session goes on with from the one before.</summary>
    public static IEnumerable<int> ThreadsTo(CandidateSet candidates, Arrangement plan, int session) =>
        plan.Papers[session].SelectMany(paper => candidates.ContinuedBy(candidates.Papers[paper])).Distinct()
            .Intersect(plan.Papers[session - 1].SelectMany(paper => candidates.Papers[paper].Covers));

    private static long Kept(CandidateSet candidates, Arrangement plan)
    {
        var problem = candidates.Problem;
        var kept = 0L;
        foreach (var standing in problem.Kept)
        {
            var session = problem.Dates.ToList().IndexOf(standing.Date);
            if (session < 0)
                continue;
            kept += standing.Papers.Select(paper => paper.Paper).Distinct().Select(candidates.PlaceOf).OfType<int>().Count(plan.Papers[session].Contains);
            kept += plan.Presenters[session] is { } presenter && problem.Presenters[presenter].Id == standing.Presenter?.Id ? 1 : 0;
        }

        return kept;
    }
}

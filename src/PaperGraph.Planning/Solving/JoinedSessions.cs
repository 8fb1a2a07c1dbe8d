using Google.OrTools.Sat;
using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>Counts the sessions that go on with something from the session before.</summary>
internal static class JoinedSessions
{
    public static LinearExpr Count(HintedModel hinted, CandidateSet candidates, SlotVariables slots)
    {
        var covering = slots.BySubject(paper => candidates.Papers[paper].Covers);
        var going = slots.BySubject(paper => candidates.ContinuedBy(candidates.Papers[paper]));
        var subjects = covering.Select(group => group.Key).Where(going.Contains).Order().ToList();
        var joined = new List<BoolVar>();
        for (var next = 1; next < slots.Shape.Sessions; next++)
        {
            var session = next;
            var threads = subjects.ConvertAll(subject => Thread(hinted, slots, session, [.. covering[subject]], [.. going[subject]]));
            var isJoined = hinted.NewBoolVar(plan => threads.Exists(thread => thread.IsSo(plan)));
            hinted.Model.Add(LinearExpr.Sum(threads.Select(thread => thread.Variable)) >= isJoined);
            joined.Add(isJoined);
        }

        return LinearExpr.Sum(joined);
    }

    private static (BoolVar Variable, Func<PlanFacts, bool> IsSo) Thread(HintedModel hinted, SlotVariables slots, int session, int[] covering, int[] going)
    {
        bool IsSo(PlanFacts plan) => Array.Exists(covering, paper => plan.IsIn(paper, session - 1)) && Array.Exists(going, paper => plan.IsIn(paper, session));

        var thread = hinted.NewBoolVar(IsSo);
        hinted.Model.Add(LinearExpr.Sum(covering.SelectMany(paper => slots.InSlotsOf(paper, session - 1))) >= thread);
        hinted.Model.Add(LinearExpr.Sum(going.SelectMany(paper => slots.InSlotsOf(paper, session))) >= thread);
        return (thread, IsSo);
    }
}

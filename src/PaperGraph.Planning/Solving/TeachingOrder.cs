using Google.OrTools.Sat;
using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>That nothing is read before what it needs, where the plan has that at all, and no answer without what it answers.</summary>
internal static class TeachingOrder
{
    public static void Require(HintedModel hinted, CandidateSet candidates, SlotVariables slots)
    {
        var needing = slots.BySubject(paper => candidates.Papers[paper].Needs);
        var covering = slots.BySubject(paper => candidates.Papers[paper].Covers);
        foreach (var subject in needing.Select(group => group.Key).Order())
            Require(hinted, slots, subject, [.. needing[subject]], [.. covering[subject]], candidates.Subjects.IsTopic(subject));
    }

    private static void Require(HintedModel hinted, SlotVariables slots, int subject, int[] needing, int[] covering, bool mayBeMissing)
    {
        var missing = mayBeMissing ? Missing(hinted, slots, subject, covering) : LinearExpr.Constant(0);
        hinted.Model.Add(Sum(slots, needing, 0) <= missing);
        BoolVar? known = null;
        for (var slot = 1; slot < slots.Slots; slot++)
        {
            var here = slot;
            var now = hinted.NewBoolVar(plan => plan.CoveredIn(subject) < here);
            var covered = Sum(slots, covering, slot - 1);
            hinted.Model.Add((known is null ? covered : covered + known) >= now);
            hinted.Model.Add(Sum(slots, needing, slot) <= now + missing);
            known = now;
        }
    }

    private static BoolVar Missing(HintedModel hinted, SlotVariables slots, int subject, int[] covering)
    {
        var missing = hinted.NewBoolVar(plan => plan.CoveredIn(subject) == int.MaxValue);
        foreach (var read in covering.SelectMany(slots.AllOf))
            hinted.Model.AddImplication(missing, read.Not());
        return missing;
    }

    private static LinearExpr Sum(SlotVariables slots, int[] papers, int slot) =>
        LinearExpr.Sum(papers.Select(paper => slots.At(paper, slot)).OfType<BoolVar>());
}

using Google.OrTools.Sat;
using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>That nothing is read before what it needs is taught.</summary>
internal static class TeachingOrder
{
    public static void Require(HintedModel hinted, CandidateSet candidates, SlotVariables slots)
    {
        var needing = slots.ByTopic(paper => candidates.Papers[paper].Needs);
        var teaching = slots.ByTopic(paper => candidates.Papers[paper].Teaches);
        foreach (var topic in needing.Select(group => group.Key).Order())
            Require(hinted, slots, topic, [.. needing[topic]], [.. teaching[topic]]);
    }

    private static void Require(HintedModel hinted, SlotVariables slots, int topic, int[] needing, int[] teaching)
    {
        BoolVar? known = null;
        for (var slot = 1; slot < slots.Slots; slot++)
        {
            var here = slot;
            var now = hinted.NewBoolVar(plan => plan.TaughtIn(topic) < here);
            var taught = Sum(slots, teaching, slot - 1);
            hinted.Model.Add((known is null ? taught : taught + known) >= now);
            hinted.Model.Add(Sum(slots, needing, slot) <= now);
            known = now;
        }
    }

    private static LinearExpr Sum(SlotVariables slots, int[] papers, int slot) =>
        LinearExpr.Sum(papers.Select(paper => slots.At(paper, slot)).OfType<BoolVar>());
}

using Google.OrTools.Sat;
using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>Counts how many papers of a selection can follow one that they go on with: chains of papers, one a session.</summary>
internal static class SelectionThreads
{
    public static LinearExpr Count(HintedModel hinted, CandidateSet candidates, BoolVar[] chosen, SelectionOrder order)
    {
        var behind = new List<BoolVar>[chosen.Length];
        var before = new List<BoolVar>[chosen.Length];
        for (var place = 0; place < chosen.Length; place++)
            (behind[place], before[place]) = ([], []);
        foreach (var (from, to) in Pairs(candidates))
        {
            var follows = hinted.NewBoolVar(plan => plan.IsRead(from) && plan.SlotOf(to) == plan.SlotOf(from) + 1);
            order.Follow(from, to, follows);
            behind[from].Add(follows);
            before[to].Add(follows);
        }

        for (var place = 0; place < chosen.Length; place++)
        {
            hinted.Model.Add(LinearExpr.Sum(behind[place]) <= chosen[place]);
            hinted.Model.Add(LinearExpr.Sum(before[place]) <= chosen[place]);
        }

        order.Separate(chosen);
        return LinearExpr.Sum(behind.SelectMany(all => all));
    }

    /// <summary>Each paper and all that go on with it.</summary>
    public static IEnumerable<(int From, int To)> Pairs(CandidateSet candidates)
    {
        var going = candidates.Papers.SelectMany((paper, place) => candidates.ContinuedBy(paper).Select(subject => (subject, place))).ToLookup(pair => pair.subject, pair => pair.place);
        return Enumerable.Range(0, candidates.Papers.Count)
            .SelectMany(from => candidates.Papers[from].Covers.SelectMany(subject => going[subject]).Distinct().Where(to => to != from).Order().Select(to => (from, to)));
    }
}

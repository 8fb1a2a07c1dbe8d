using Google.OrTools.Sat;
using PaperGraph.Core.Graph;
using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>That the papers of a selection can be put into an order: each has a rank, and is not before all that cover what it needs.</summary>
internal sealed class SelectionOrder
{
    private readonly CpModel _model;
    private readonly IntVar[] _ranks;

    private SelectionOrder(HintedModel hinted, IReadOnlyList<Candidate> papers, BoolVar[] chosen, Func<int, BoolVar> covered, int most)
    {
        _model = hinted.Model;
        _ranks = [.. papers.Select((_, place) => hinted.NewIntVar(0, most, plan => plan.SlotOf(place)))];
        var needs = papers.SelectMany(paper => paper.Needs).Distinct().Order().ToDictionary(need => need, need => hinted.NewIntVar(0, most + 1, plan => Math.Min(plan.CoveredIn(need), most) + 1L));
        var witnesses = needs.Keys.ToDictionary(need => need, need => new List<ILiteral> { covered(need).Not() });
        for (var place = 0; place < papers.Count; place++)
        {
            foreach (var need in papers[place].Needs)
                _model.Add(_ranks[place] >= needs[need]).OnlyEnforceIf([chosen[place], covered(need)]);
            foreach (var subject in papers[place].Covers.Where(needs.ContainsKey))
            {
                var covering = place;
                var isFirst = hinted.NewBoolVar(plan => plan.SlotOf(covering) == plan.CoveredIn(subject));
                _model.AddImplication(isFirst, chosen[place]);
                _model.AddImplication(chosen[place], covered(subject));
                _model.Add(needs[subject] >= _ranks[place] + 1).OnlyEnforceIf(isFirst);
                witnesses[subject].Add(isFirst);
            }
        }

        foreach (var witness in witnesses.Values)
            _model.AddBoolOr(witness);
    }

    /// <summary>Requires it.</summary>
    /// <param name="hinted">The selection.</param>
    /// <param name="papers">The candidates.</param>
    /// <param name="chosen">Whether each of them is chosen.</param>
    /// <param name="covered">Whether the chosen ones cover a subject.</param>
    /// <param name="most">The last rank.</param>
    public static SelectionOrder Require(HintedModel hinted, IReadOnlyList<Candidate> papers, BoolVar[] chosen, Func<int, BoolVar> covered, int most) =>
        new(hinted, papers, chosen, covered, most);

    /// <summary>Whether papers could be chosen that wait for each other. Mostly none can, and order asks for nothing.</summary>
    public static bool Matters(CandidateSet candidates)
    {
        var waits = candidates.Papers.ToDictionary<Candidate, Candidate, IReadOnlyList<Candidate>>(
            paper => paper, paper => [.. paper.Needs.SelectMany(need => candidates.Covering[need]).Distinct().Select(place => candidates.Papers[place])]);
        return Cycles.In(candidates.Papers, waits).Any();
    }

    /// <summary>Puts a paper right behind another, where that is so.</summary>
    public void Follow(int before, int behind, BoolVar isSo) => _model.Add(_ranks[behind] == _ranks[before] + 1).OnlyEnforceIf(isSo);

    /// <summary>Gives each chosen paper a rank of its own.</summary>
    public void Separate(BoolVar[] chosen) =>
        _model.AddNoOverlap(_ranks.Select((rank, place) => _model.NewOptionalFixedSizeIntervalVar(rank, 1, chosen[place], $"turn {place}")));
}

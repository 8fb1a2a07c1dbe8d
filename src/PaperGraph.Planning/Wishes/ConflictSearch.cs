using Google.OrTools.Sat;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Problems;
using PaperGraph.Planning.Solving;

namespace PaperGraph.Planning.Wishes;

/// <summary>Finds wishes that cannot all hold, none of them needless.</summary>
/// <remarks>
/// A deletion filter: whatever can go while the rest still clashes goes, first in large parts, then one by one, until nothing can. Each time the problem
/// is put anew, since who gives up a wish also gives up what followed from it: a paper that may be read again is one that others then wait for.
/// </remarks>
internal sealed class ConflictSearch(PlanProblem problem, SolverBudget budget)
{
    private const double ShareOfQuestion = 0.2;

    private List<Wish> _held = [.. WishList.All(problem).Wishes];

    /// <summary>The wishes of a problem that has no plan.</summary>
    public IReadOnlyList<Wish> Find()
    {
        for (var part = _held.Count / 2; part > 1; part /= 2)
            Drop(part);
        while (Drop(1))
        {
        }

        budget.CheckClock();
        return _held;
    }

    private bool Drop(int part)
    {
        var before = _held.Count;
        for (var from = 0; from < _held.Count && !budget.IsSpent;)
        {
            List<Wish> rest = [.. _held.Take(from), .. _held.Skip(from + part)];
            if (Clash(rest))
                _held = rest;
            else
                from += part;
        }

        return _held.Count < before;
    }

    private bool Clash(List<Wish> held) =>
        FirstPlan.Find(CandidateSet.Of(new WishList(problem, held)), budget, ShareOfQuestion).Status == CpSolverStatus.Infeasible;
}

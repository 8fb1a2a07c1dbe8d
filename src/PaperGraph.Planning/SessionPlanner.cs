using Google.OrTools.Sat;
using PaperGraph.Core.Plans;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Plans;
using PaperGraph.Planning.Problems;
using PaperGraph.Planning.Solving;
using PaperGraph.Planning.Wishes;

namespace PaperGraph.Planning;

/// <summary>Chooses what a group reads next, when, and who presents.</summary>
/// <remarks>
/// Synchronous: it computes for as long as the problem allows. The same problem gets the same plan however busy the machine is, unless
/// <see cref="SessionPlan.StoppedByClock" /> says that the clock ended the search. Safe for several threads at once, each of which takes a core.
/// </remarks>
/// <param name="time">By which <see cref="PlanProblem.ClockLimit" /> is kept.</param>
public sealed class SessionPlanner(TimeProvider time)
{
    // The rest makes the first plan a better one.
    private const double ShareOfFirst = 0.5;

    /// <summary>The best plan of a problem, or the best one found within its limits, or why there is none.</summary>
    /// <exception cref="ArgumentException">The problem has no date, or no paper.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the solver has stopped by then.</exception>
    public SessionPlan Find(PlanProblem problem, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Dates.Count == 0 || problem.Papers.Count == 0)
            throw new ArgumentException("A plan needs a date and a paper at least.", nameof(problem));
        var budget = new SolverBudget(problem, time, cancellationToken);
        var candidates = CandidateSet.Of(WishList.All(problem));
        var first = FirstPlan.Find(candidates, budget, ShareOfFirst);
        var answer = first switch
        {
            { Plan: { } plan } => PlanReader.Read(candidates, LevelSearch.Run(candidates, plan, budget)),
            { Status: CpSolverStatus.Infeasible } => Conflict(candidates, budget),
            _ => new SessionPlan(PlanStatus.Unknown, PlanFingerprint.Of(problem, PlanStatus.Unknown, [])),
        };
        return answer with { StoppedByClock = budget.StoppedByClock };
    }

    private static SessionPlan Conflict(CandidateSet candidates, SolverBudget budget)
    {
        var conflict = new ConflictSearch(candidates.Problem, budget).Find();
        var sentences = new WishSentences(candidates, conflict);
        return new SessionPlan(PlanStatus.Infeasible, PlanFingerprint.Of(candidates.Problem, PlanStatus.Infeasible, []))
        {
            Conflict = [.. conflict.Select(wish => new PlanWish(wish.Path, sentences.Of(wish)))],
        };
    }
}

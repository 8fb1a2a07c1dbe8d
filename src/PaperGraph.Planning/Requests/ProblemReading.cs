using PaperGraph.Core.Editing;
using PaperGraph.Core.Sessions;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Requests;

/// <summary>What became of a request.</summary>
public abstract record ProblemReading
{
    private ProblemReading()
    {
    }

    /// <summary>It can be planned.</summary>
    /// <param name="Problem">For the planner.</param>
    /// <param name="Standing">The planned sessions whose place the plan takes, by date.</param>
    public sealed record Understood(PlanProblem Problem, IReadOnlyList<Session> Standing) : ProblemReading;

    /// <summary>It cannot be planned as it is.</summary>
    /// <param name="Mistakes">Why; at least one. Paths begin within the request: <c>presenters</c>, <c>1</c>, <c>name</c>.</param>
    public sealed record Refused(IReadOnlyList<Mistake> Mistakes) : ProblemReading;
}

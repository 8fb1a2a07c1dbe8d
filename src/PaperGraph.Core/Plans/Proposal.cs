using PaperGraph.Core.Editing;

namespace PaperGraph.Core.Plans;

/// <summary>What became of a request for a plan.</summary>
public abstract record Proposal
{
    private Proposal()
    {
    }

    /// <summary>It was planned, or there is no plan, and why.</summary>
    public sealed record Made(SessionPlan Plan) : Proposal;

    /// <summary>It cannot be planned as it is.</summary>
    /// <param name="Mistakes">Why; at least one. Paths begin within the request: <c>presenters</c>, <c>1</c>, <c>name</c>.</param>
    public sealed record Refused(IReadOnlyList<Mistake> Mistakes) : Proposal;
}

using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Core.Plans;

/// <summary>What became of a plan that was accepted.</summary>
public abstract record Acceptance
{
    private Acceptance()
    {
    }

    /// <summary>It stands.</summary>
    /// <param name="Plan">The plan.</param>
    /// <param name="Sessions">Its sessions, by date.</param>
    public sealed record Done(SessionPlan Plan, IReadOnlyList<Id<Session>> Sessions) : Acceptance;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Plan">The plan that came out instead; null where none was computed.</param>
    /// <param name="Mistakes">Why; at least one. Paths begin within the request, but for that of the fingerprint, which is <c>fingerprint</c>.</param>
    public sealed record Refused(SessionPlan? Plan, IReadOnlyList<Mistake> Mistakes) : Acceptance;
}

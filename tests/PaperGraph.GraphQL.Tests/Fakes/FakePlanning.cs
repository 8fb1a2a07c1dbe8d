using PaperGraph.Core.Editing;
using PaperGraph.Core.Plans;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>Keeps what is asked for, and answers what a test wants.</summary>
internal sealed class FakePlanning : IPlanning
{
    public List<(PlanRequest Request, TimeSpan ClockLimit)> Asked { get; } = [];

    public Func<CancellationToken, Task<Proposal>> Propose { get; set; } = _ => Task.FromResult<Proposal>(new Proposal.Made(new SessionPlan(PlanStatus.Unknown, "0")));

    public Func<string, Acceptance> Accept { get; set; } = fingerprint => new Acceptance.Done(new SessionPlan(PlanStatus.Optimal, fingerprint), []);

    public Task<Proposal> ProposeAsync(PlanRequest request, TimeSpan clockLimit, CancellationToken cancellationToken)
    {
        Asked.Add((request, clockLimit));
        return Propose(cancellationToken);
    }

    public Task<Acceptance> AcceptAsync(PlanRequest request, string fingerprint, Editor by, TimeSpan clockLimit, CancellationToken cancellationToken)
    {
        Asked.Add((request, clockLimit));
        return Task.FromResult(Accept(fingerprint));
    }
}

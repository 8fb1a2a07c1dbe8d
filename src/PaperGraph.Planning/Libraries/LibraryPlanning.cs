using PaperGraph.Core.Editing;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Storage;
using PaperGraph.Planning.Requests;

namespace PaperGraph.Planning.Libraries;

/// <summary>Plans from what a store has, and gets plans into it.</summary>
internal sealed class LibraryPlanning(IPaperStore store, LibraryReader library, SessionPlanner planner, IEditing editing, TimeProvider time) : IPlanning
{
    private const string LibraryChanged = "Another plan comes out by now, as the library, its sessions or the request changed. Look at it, and accept it by its own fingerprint.";
    private const string ClockEnded = "Another plan came out, as the clock ended the search. Look at it, or ask for a plan that takes less time.";

    public async Task<Proposal> ProposeAsync(PlanRequest request, TimeSpan clockLimit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await ReadAsync(request, clockLimit, cancellationToken) switch
        {
            ProblemReading.Understood understood => new Proposal.Made(await SolveAsync(understood, cancellationToken)),
            ProblemReading.Refused(var mistakes) => new Proposal.Refused(mistakes),
            var other => throw new InvalidOperationException($"{other} is no reading."),
        };
    }

    public async Task<Acceptance> AcceptAsync(PlanRequest request, string fingerprint, Editor by, TimeSpan clockLimit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var head = await store.FindHeadAsync(cancellationToken);
        switch (await ReadAsync(request, clockLimit, cancellationToken))
        {
            case ProblemReading.Refused(var mistakes):
                return new Acceptance.Refused(null, mistakes);
            case ProblemReading.Understood understood:
                var plan = await SolveAsync(understood, cancellationToken);
                return Objection(plan, fingerprint) is { } mistake
                    ? new Acceptance.Refused(plan, [mistake])
                    : await StoreAsync(plan, new PlanArrangement(plan, request, understood.Standing), head, by, cancellationToken);
            case var other:
                throw new InvalidOperationException($"{other} is no reading.");
        }
    }

    private async Task<ProblemReading> ReadAsync(PlanRequest request, TimeSpan clockLimit, CancellationToken cancellationToken)
    {
        // A large library takes seconds to be read.
        var start = time.GetTimestamp();
        var facts = await library.ReadAsync(cancellationToken);
        var borne = await library.WithBorneIdsAsync(request, cancellationToken);
        return PlanRequestReader.Read(borne, facts, clockLimit - time.GetElapsedTime(start));
    }

    // A thread of its own, for the solver keeps it for seconds and those of the pool are for whoever reads.
    private Task<SessionPlan> SolveAsync(ProblemReading.Understood understood, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(() => PlanningTelemetry.Measure(understood.Problem, () => planner.Find(understood.Problem, cancellationToken)), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static Mistake? Objection(SessionPlan plan, string fingerprint)
    {
        if (plan.Fingerprint != fingerprint)
            return new Mistake(MistakeCode.Conflict, plan.StoppedByClock ? ClockEnded : LibraryChanged) { Path = ["fingerprint"], Value = fingerprint };
        return plan.Sessions.Count > 0
            ? null
            : new Mistake(MistakeCode.Invalid, "There is no plan of that fingerprint, only the reason why there is none.") { Path = ["fingerprint"], Value = fingerprint };
    }

    private async Task<Acceptance> StoreAsync(SessionPlan plan, PlanArrangement arrangement, long head, Editor by, CancellationToken cancellationToken)
    {
        var done = new Acceptance.Done(plan, arrangement.Sessions);
        if (!arrangement.ChangesAnything)
            return done;
        return await editing.ArrangeSessionsAsync(arrangement.LookedAt(head), by, cancellationToken) is Edit.Refused(var mistakes)
            ? new Acceptance.Refused(plan, mistakes)
            : done;
    }
}

using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Editing;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Plans;

internal sealed class PlanFields(IPaperStore store, IPlanning planning, PlanGate gate) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Enum<PlanStatus>("PlanStatus")
            .Query("proposePlan", ProposeAsync)
            .Mutation("acceptPlan", Role.Member, AcceptAsync);
        map.Type<SessionPlan>("Plan");
        map.Type<PlannedSession>("PlannedSession");
        map.Type<PlannedPaper>("PlannedPaper").One<Id<Paper>, Paper>("paper", paper => paper.Paper, store.FindPapersAsync);
        map.Type<PlanWish>("PlanWish");
        map.Type<PlanPayload>("PlanPayload").Many<Id<Session>, Session>("sessions", payload => payload.Sessions, store.FindSessionsAsync);
    }

    private async Task<SessionPlan> ProposeAsync(FieldCall call)
    {
        var input = PlanInput.Of(call);
        if (ErrorsOf(input) is { Count: > 0 } errors)
            throw Refused(errors);
        return await gate.RunAsync(clock => planning.ProposeAsync(input.Request, clock, call.Cancellation), call.Cancellation) switch
        {
            Proposal.Made(var plan) => plan,
            Proposal.Refused(var mistakes) => throw Refused([.. mistakes.Select(InInput)]),
            var other => throw new InvalidOperationException($"{other} is no answer."),
        };
    }

    private async Task<PlanPayload> AcceptAsync(FieldCall call)
    {
        var input = PlanInput.Of(call);
        if (ErrorsOf(input) is { Count: > 0 } errors)
            return new PlanPayload(null, [], errors);
        var fingerprint = call.Arguments.Get<string>("fingerprint");
        return await gate.RunAsync(clock => planning.AcceptAsync(input.Request, fingerprint, EditCalls.EditorOf(call), clock, call.Cancellation), call.Cancellation) switch
        {
            Acceptance.Done(var plan, var sessions) => new PlanPayload(plan, sessions, []),
            Acceptance.Refused(var plan, var mistakes) => new PlanPayload(plan, [], [.. mistakes.Select(InInput)]),
            var other => throw new InvalidOperationException($"{other} is no answer."),
        };
    }

    private List<UserError> ErrorsOf(PlanInput input)
    {
        var most = gate.MostTime;
        return input.Request.TimeLimit <= most
            ? [.. input.Errors]
            : [.. input.Errors, UserError.Of(new Mistake(MistakeCode.Invalid, $"timeLimitMs can be 1 to {most.TotalMilliseconds:F0} on this server.")
            {
                Path = ["input", "timeLimitMs"],
                Value = $"{input.Request.TimeLimit.TotalMilliseconds:F0}",
            })];
    }

    // The fingerprint stands beside the input.
    private static UserError InInput(Mistake mistake) =>
        UserError.Of(mistake.Path is ["fingerprint"] ? mistake : mistake with { Path = ["input", .. mistake.Path] });

    private static RequestException Refused(IReadOnlyList<UserError> errors) =>
        RequestException.BadInput(string.Join(' ', errors.Select(error => $"{string.Join('.', error.Path ?? [])}: {error.Message}")));
}

using System.Runtime.CompilerServices;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Following;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;
using PaperGraph.GraphQL.Portable.Http;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Watching;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>Gives the responses of operations as they come: GraphQL specification, section 6.2.3.</summary>
internal sealed class StreamExecutor(RequestExecutor executor, RequestSteps steps) : IOperationExecutor
{
    public async IAsyncEnumerable<OperationResponse> ExecuteAsync(
        GraphQLRequest request, Follower follower, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var response in RespondAsync(request, follower, cancellationToken))
        {
            yield return ResponseBody.ToOperationResponse(response);
            if (!response.HasData)
                yield break;
        }
    }

    private async IAsyncEnumerable<GraphQLResponse> RespondAsync(
        GraphQLRequest request, Follower follower, [EnumeratorCancellation] CancellationToken aborted)
    {
        var (subscription, answer) = await BeginAsync(request, follower, aborted);
        if (subscription is null)
        {
            yield return answer;
            yield break;
        }

        await using var events = Follow(subscription, aborted).GetAsyncEnumerator(aborted);
        while (await steps.TryAsync(async () => await events.MoveNextAsync() ? events.Current : null, aborted) is var next && !IsEnd(next))
        {
            var response = next.Value is { } one ? await AnswerAsync(subscription with { Source = one }, follower, aborted) : GraphQLResponse.Refused(next.Errors);
            yield return response with { Cost = answer.Cost };
        }
    }

    // An answer is there at once where no subscription begins.
    private async Task<(PreparedRequest? Subscription, GraphQLResponse Answer)> BeginAsync(GraphQLRequest request, Follower follower, CancellationToken aborted)
    {
        using var watch = OperationWatch.Begin();
        using var entry = new Entry();
        OperationCost? cost = null;
        var ready = await steps.InTimeAsync(
            ending =>
            {
                follower.Ask(entry);
                return executor.PrepareAsync(request, follower.User, known => cost = known, ending);
            },
            aborted);
        var subscription = ready.Value is { IsSubscription: true } && !request.WantsCostAlone ? ready.Value : null;
        var answer = subscription is not null ? GraphQLResponse.Begun
            : ready.Value is not { } prepared ? GraphQLResponse.Refused(ready.Errors)
            : request.WantsCostAlone ? GraphQLResponse.CostAlone
            : await RunAsync(prepared, aborted);
        return (subscription, answer.ToldTo(watch) with { Cost = cost });
    }

    private async Task<GraphQLResponse> AnswerAsync(PreparedRequest subscription, Follower follower, CancellationToken aborted)
    {
        using var entry = new Entry();
        await follower.AwaitEventAsync(entry, aborted);
        using var watch = OperationWatch.Begin("subscription", subscription.Operation.Name?.StringValue);
        return (await RunAsync(subscription, aborted)).ToldTo(watch);
    }

    private static bool IsEnd(StepOutcome<object?> next) => next is { Value: null, Errors: [] };

    // An iterator, so that whatever is wrong with it shows where it is read.
    private static async IAsyncEnumerable<object> Follow(PreparedRequest prepared, [EnumeratorCancellation] CancellationToken aborted)
    {
        if (prepared.Plan.Root.Kept is not [{ Binding.Resolver: EventResolver resolver } field])
            throw RequestException.BadInput("A subscription asks for one field.");
        await foreach (var one in resolver.Follow(new FieldCall(prepared.ArgumentsOf(field), prepared.User, aborted)).WithCancellation(aborted))
            yield return one;
    }

    private async Task<GraphQLResponse> RunAsync(PreparedRequest prepared, CancellationToken aborted)
    {
        var answer = await steps.InTimeAsync(ending => executor.RunAsync(prepared, ending), aborted);
        return answer.Value ?? GraphQLResponse.Refused(answer.Errors);
    }
}

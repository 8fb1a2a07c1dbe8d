using System.Security.Claims;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Portable.Documents;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Watching;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>Answers requests within the time they have.</summary>
internal sealed class RequestExecutor(RequestPreparer preparer, ResolverMap map, RequestSteps steps, ExecutionServices services)
{
    /// <exception cref="OperationCanceledException">The caller is gone.</exception>
    public async Task<GraphQLResponse> ExecuteAsync(GraphQLRequest request, ClaimsPrincipal user, CancellationToken aborted)
    {
        using var watch = OperationWatch.Begin();
        OperationCost? cost = null;
        var answer = await steps.InTimeAsync(async ending => await AnswerAsync(request, user, known => cost = known, ending), aborted);
        return (answer.Value ?? GraphQLResponse.Refused(answer.Errors)).ToldTo(watch) with { Cost = cost };
    }

    /// <summary>Makes a request ready for somebody who may do what it asks.</summary>
    public async Task<PreparedRequest> PrepareAsync(
        GraphQLRequest request, ClaimsPrincipal user, Action<OperationCost> tellCost, CancellationToken cancellationToken)
    {
        var prepared = await preparer.PrepareAsync(request, tellCost, cancellationToken) with { User = user };
        if (prepared.IsMutation)
            map.RequireRoles(user, prepared.Plan.Root.Kept.Select(field => field.Name));
        return prepared;
    }

    /// <summary>Executes it; a query a second time where what it found may have gone before it was read.</summary>
    public async Task<GraphQLResponse> RunAsync(PreparedRequest prepared, CancellationToken cancellationToken)
    {
        var request = prepared with { Cancellation = cancellationToken };
        var outcome = await RunAsync(request, isLast: request.IsMutation || request.IsSubscription);
        return GraphQLResponse.Of(outcome.IsMissing ? await RunAsync(request, isLast: true) : outcome);
    }

    private Task<ExecutionOutcome> RunAsync(PreparedRequest request, bool isLast) => new OperationExecution(request, services, isLast).RunAsync();

    private async Task<GraphQLResponse> AnswerAsync(
        GraphQLRequest request, ClaimsPrincipal user, Action<OperationCost> tellCost, CancellationToken cancellationToken)
    {
        var prepared = await PrepareAsync(request, user, tellCost, cancellationToken);
        return request.WantsCostAlone ? GraphQLResponse.CostAlone : await RunAsync(prepared, cancellationToken);
    }
}

using System.Runtime.CompilerServices;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.Following;
using PaperGraph.GraphQL.HotChocolate.Errors;
using PaperGraph.GraphQL.HotChocolate.Execution;
using PaperGraph.GraphQL.HotChocolate.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;
using AskedRequest = PaperGraph.GraphQL.Http.GraphQLRequest;

namespace PaperGraph.GraphQL.HotChocolate.Following;

/// <summary>Gives the responses of operations as they come.</summary>
internal sealed class StreamExecutor(IRequestExecutorResolver executors, IServiceScopeFactory scopes, QueryLimits limits, ErrorMap map) : IOperationExecutor
{
    public async IAsyncEnumerable<OperationResponse> ExecuteAsync(
        AskedRequest request, Follower follower, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var time = new EventTime(limits, follower);
        var executor = await executors.GetRequestExecutorAsync(cancellationToken: cancellationToken);
        await using var result = await executor.ExecuteAsync(
            OperationRequests.Of(request, follower.User, scope.ServiceProvider).SetGlobalState(nameof(EventTime), time).Build(), cancellationToken);
        time.End();
        if (result is not IResponseStream stream)
        {
            yield return ResponseBody.ToOperationResponse((IOperationResult)result);
            yield break;
        }

        await foreach (var response in stream.ReadResultsAsync().WithCancellation(cancellationToken))
        {
            time.End();
            if (time.IsOver)
                break;
            var told = map.Settle(response);
            yield return ResponseBody.ToOperationResponse(time.Cost is { } cost ? CostedResult.Of(told, cost) : told);
            if (!response.IsDataSet)
                yield break;
        }

        if (time.IsOver)
            yield return ResponseBody.ToOperationResponse(map.Refusal(limits.OutOfTime()));
    }
}

using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Language;
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
        await using var result = await executor.ExecuteAsync(ToOperation(request, follower.User, time, scope.ServiceProvider), cancellationToken);
        time.End();
        if (result is not IResponseStream stream)
        {
            yield return Write((IOperationResult)result);
            yield break;
        }

        await foreach (var response in stream.ReadResultsAsync().WithCancellation(cancellationToken))
        {
            time.End();
            if (time.IsOver)
                break;
            yield return Write(time.Cost is { } cost ? CostedResult.Of(response, cost) : response);
            if (!response.IsDataSet)
                yield break;
        }

        if (time.IsOver)
            yield return Write(map.Refusal(limits.OutOfTime()));
    }

    private static IOperationRequest ToOperation(AskedRequest request, ClaimsPrincipal user, EventTime time, IServiceProvider services) =>
        OperationRequestBuilder.New()
            .SetDocument(request.Query)
            .SetOperationName(request.OperationName is "" ? null : request.OperationName)
            .SetVariableValuesSet(Utf8GraphQLRequestParser.ParseVariables(JsonSerializer.SerializeToUtf8Bytes(request.Variables)))
            .SetServices(services)
            .SetGlobalState(nameof(AskedRequest), request)
            .SetGlobalState(nameof(ClaimsPrincipal), user)
            .SetGlobalState(nameof(EventTime), time)
            .Build();

    private static OperationResponse Write(IOperationResult result)
    {
        var json = new ArrayBufferWriter<byte>();
        ResponseFormatter.Json.Format(result, json);
        return new OperationResponse(result.IsDataSet, json.WrittenMemory);
    }
}

using System.Security.Claims;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Portable.Documents;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>Answers requests within the time they have.</summary>
internal sealed class RequestExecutor(RequestPreparer preparer, RequestSteps steps, ExecutionServices services)
{
    /// <exception cref="OperationCanceledException">The caller is gone.</exception>
    public async Task<GraphQLResponse> ExecuteAsync(GraphQLRequest request, ClaimsPrincipal user, CancellationToken aborted)
    {
        var answer = await steps.InTimeAsync(async ending => await RunAsync(await PrepareAsync(request, user, ending), ending), aborted);
        return answer.Value ?? GraphQLResponse.Refused(answer.Errors);
    }

    /// <summary>Makes a request ready.</summary>
    public async Task<PreparedRequest> PrepareAsync(GraphQLRequest request, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await preparer.PrepareAsync(request, cancellationToken) with { User = user };

    /// <summary>Executes it.</summary>
    public async Task<GraphQLResponse> RunAsync(PreparedRequest prepared, CancellationToken cancellationToken)
    {
        var execution = new OperationExecution(prepared with { Cancellation = cancellationToken }, services);
        return GraphQLResponse.Of(await execution.RunAsync());
    }
}

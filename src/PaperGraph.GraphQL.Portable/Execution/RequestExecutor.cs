using System.Security.Claims;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Portable.Documents;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>Answers requests within the time they have.</summary>
internal sealed class RequestExecutor(RequestPreparer preparer, ExecutionServices services, QueryLimits limits)
{
    /// <exception cref="OperationCanceledException">The caller is gone.</exception>
    public async Task<GraphQLResponse> ExecuteAsync(GraphQLRequest request, ClaimsPrincipal user, CancellationToken aborted)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        ending.CancelAfter(limits.Timeout);
        try
        {
            var prepared = await preparer.PrepareAsync(request, ending.Token);
            var execution = new OperationExecution(prepared with { User = user, Cancellation = ending.Token }, services);
            return GraphQLResponse.Of(await execution.RunAsync());
        }
        catch (OperationCanceledException) when (aborted.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            return GraphQLResponse.Refused(limits.OutOfTime());
        }
        catch (DocumentException invalid)
        {
            return GraphQLResponse.Refused(invalid.Errors);
        }
#pragma warning disable CA1031 // The last stop before the transport: what is unexpected is logged by the translator and shown masked.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return GraphQLResponse.Refused(services.Errors.Translate(exception));
        }
    }
}

using System.Buffers;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.HotChocolate.Execution;
using PaperGraph.GraphQL.Http;

namespace PaperGraph.GraphQL.HotChocolate.Http;

/// <summary>Has Hot Chocolate execute the requests that the gate let through, one at a time and each in a scope of its own.</summary>
/// <remarks>Hot Chocolate's own transport would read them once more.</remarks>
internal sealed class GatedTransport(IRequestExecutorResolver executors, IServiceScopeFactory scopes)
{
    public async Task HandleAsync(HttpContext context)
    {
        var incoming = context.Features.GetRequiredFeature<IncomingRequests>();
        if (incoming.IsBatch)
            await AnswerAllAsync(context, incoming);
        else
            await AnswerAsync(context, incoming);
    }

    private async Task AnswerAsync(HttpContext context, IncomingRequests incoming)
    {
        await using var result = await ExecuteAsync(context, incoming.Requests[0], context.RequestServices);
        ResponseBody.WriteHead(context.Response, incoming.MediaType, result);
        await ResponseBody.WriteAsync(context, result);
    }

    private async Task AnswerAllAsync(HttpContext context, IncomingRequests incoming)
    {
        ResponseHead.WriteData(context.Response, incoming.MediaType);
        var separator = "["u8.ToArray();
        foreach (var request in incoming.Requests)
        {
            context.Response.BodyWriter.Write(separator);
            separator = ","u8.ToArray();
            await using var scope = scopes.CreateAsyncScope();
            await using var result = await ExecuteAsync(context, request, scope.ServiceProvider);
            await ResponseBody.WriteAsync(context, result);
        }

        context.Response.BodyWriter.Write("]"u8);
    }

    private async Task<IOperationResult> ExecuteAsync(HttpContext context, GraphQLRequest request, IServiceProvider services)
    {
        var executor = await executors.GetRequestExecutorAsync(cancellationToken: context.RequestAborted);
        var operation = OperationRequests.Of(request, context.User, services).SetFlags(GraphQLRequestFlags.AllowQuery | GraphQLRequestFlags.AllowMutation).Build();
        return (IOperationResult)await executor.ExecuteAsync(operation, context.RequestAborted);
    }
}

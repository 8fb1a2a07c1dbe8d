using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Portable.Execution;

namespace PaperGraph.GraphQL.Portable.Http;

/// <summary>GraphQL over HTTP: GET for queries, POST for everything.</summary>
internal sealed class GraphQLTransport(RequestReader reader, RequestExecutor executor, ErrorTranslator errors)
{
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await AnswerAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer.
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var mediaType = GraphQLMedia.GraphQLResponse;
        IncomingRequests incoming;
        try
        {
            CheckMethod(context);
            mediaType = AcceptHeader.Choose(context.Request);
            incoming = await reader.ReadAsync(context.Request, context.RequestAborted);
        }
        catch (RequestException refused)
        {
            await ErrorResponse.WriteAsync(context, errors.Translate(refused), mediaType);
            return;
        }

        var responses = new List<GraphQLResponse>(incoming.Requests.Count);
        foreach (var request in incoming.Requests)
            responses.Add(await executor.ExecuteAsync(request, context.User, context.RequestAborted));
        await ResponseBody.WriteAsync(context, responses, incoming.IsBatch, mediaType);
    }

    private static void CheckMethod(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsPost(context.Request.Method))
            return;
        context.Response.Headers.Allow = "GET, POST";
        throw new RequestException(ErrorCode.MethodNotAllowed, "Ask by GET or POST.");
    }
}

using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.Http;

/// <summary>Lets through what is a GraphQL request by GraphQL over HTTP and within the limits, as <see cref="IncomingRequests" /> among the
/// features of the context, and from somebody who may read; refuses everything else, whatever engine is behind.</summary>
internal sealed class RequestGate(RequestDelegate next, Doorkeeper door, RequestReader reader, QueryLimits limits, Turnstiles turnstiles, ErrorTranslator errors)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using var entry = new Entry();
        try
        {
            if (await ReadAsync(context, entry) is not { } incoming)
                return;
            context.Features.Set(incoming);
            context.Features.Set(entry);
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer.
        }
    }

    private async Task<IncomingRequests?> ReadAsync(HttpContext context, Entry entry)
    {
        var mediaType = GraphQLMedia.GraphQLResponse;
        try
        {
            CheckMethod(context);
            var accepted = AcceptHeader.Choose(context.Request);
            mediaType = accepted == GraphQLMedia.EventStream ? mediaType : accepted;
            context.User = await door.AdmitAsync(context, context.Request.Headers.Authorization, context.RequestAborted);
            var caller = Caller.Of(context, context.User);
            turnstiles.EnterRequest(entry, caller);
            var wantsCostAlone = CostHeader.WantsCostAlone(context.Request);
            var incoming = (await reader.ReadAsync(context.Request, context.RequestAborted)).AnsweredAs(accepted).ForCostAlone(wantsCostAlone);
            foreach (var request in incoming.Requests)
                limits.CheckText(request.Query);
            foreach (var _ in incoming.Requests.Skip(1))
                turnstiles.EnterRequest(entry, caller);
            return incoming;
        }
        catch (RequestException refused)
        {
            await ErrorResponse.WriteAsync(context, errors.Translate(refused), mediaType);
            return null;
        }
    }

    private static void CheckMethod(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsPost(context.Request.Method))
            return;
        context.Response.Headers.Allow = "GET, POST";
        throw new RequestException(ErrorCode.MethodNotAllowed, "Ask by GET or POST.");
    }
}

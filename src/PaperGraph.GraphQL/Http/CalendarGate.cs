using Microsoft.AspNetCore.Http;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.Http;

/// <summary>Lets through who may read the group's calendar, and says why where it cannot be read.</summary>
internal sealed class CalendarGate(RequestDelegate next, Doorkeeper door, Turnstiles turnstiles, ErrorTranslator errors)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using var entry = new Entry();
        try
        {
            CheckMethod(context);
            context.User = await door.AdmitToCalendarAsync(context, context.RequestAborted);
            turnstiles.EnterRequest(entry, Caller.Of(context, context.User));
            context.Response.Headers.CacheControl = door.IsOpenToAll ? "no-cache" : "private, no-cache";
            await next(context);
        }
        catch (Exception refused) when (refused is RequestException or StoreUnavailableException)
        {
            await ErrorResponse.WriteAsync(context, errors.Translate(refused));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer.
        }
    }

    private static void CheckMethod(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return;
        context.Response.Headers.Allow = "GET, HEAD";
        throw new RequestException(ErrorCode.MethodNotAllowed, "Ask by GET or HEAD.");
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Watching;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>Opens sockets to those who speak graphql-transport-ws.</summary>
internal sealed class SocketDoor(RequestDelegate next, SocketServices services, Turnstiles turnstiles, IHostApplicationLifetime lifetime)
{
    private const string Protocol = "graphql-transport-ws";

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            return next(context);
        return context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol)
            ? ServeAsync(context)
            : ErrorResponse.WriteAsync(context, new GraphQLError(ErrorCode.BadRequest, $"A socket is opened with the sub-protocol {Protocol}."));
    }

    private async Task ServeAsync(HttpContext context)
    {
        // Who is at the other end is said over the socket only: until then it counts where it comes from.
        using var entry = new Entry();
        try
        {
            turnstiles.Connections.Enter(entry, Caller.Of(context));
        }
        catch (RequestException refused)
        {
            await ErrorResponse.WriteAsync(context, services.Errors.Translate(refused));
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync(Protocol);
        GraphQLTelemetry.Sockets.Add(1);
        try
        {
            await new SocketSession(socket, context, services).RunAsync(lifetime.ApplicationStopping);
        }
        finally
        {
            GraphQLTelemetry.Sockets.Add(-1);
        }
    }
}

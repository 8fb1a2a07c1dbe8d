using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Watching;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>Opens sockets to those who speak graphql-transport-ws.</summary>
internal sealed class SocketDoor(RequestDelegate next, SocketServices services, IHostApplicationLifetime lifetime)
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

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Following;
using PaperGraph.GraphQL.Following.Sockets;

namespace PaperGraph.GraphQL.Http;

/// <summary>Adds what stands before the graph, whatever engine serves it.</summary>
public static class PaperGraphQLApplicationBuilderExtensions
{
    /// <summary>Lets through GraphQL requests from where they may come, each with an <see cref="IncomingRequests" /> among its features;
    /// answers everything else, sockets and event streams included. See <see cref="AccessOptions" />, <see cref="Limits.LimitsOptions" /> and
    /// <see cref="FollowingOptions" />.</summary>
    public static IApplicationBuilder UseGraphQLGate(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var following = app.ApplicationServices.GetRequiredService<IOptions<FollowingOptions>>().Value;
        return app
            .UseMiddleware<HostGuard>()
            .UseWebSockets(new WebSocketOptions { KeepAliveInterval = following.KeepAlive, KeepAliveTimeout = following.KeepAlive })
            .UseMiddleware<SocketDoor>()
            .UseMiddleware<RequestGate>()
            .UseMiddleware<StreamedAnswers>();
    }

    /// <summary>Lets through requests for the group's calendar, from where they may come and from those who may read it; answers everything else, also where the store
    /// cannot be read. See <see cref="AccessOptions" /> and <see cref="Access.AuthOptions" />.</summary>
    public static IApplicationBuilder UseCalendarGate(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.UseMiddleware<HostGuard>().UseMiddleware<CalendarGate>();
    }
}

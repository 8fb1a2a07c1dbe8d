using Microsoft.AspNetCore.Builder;

namespace PaperGraph.GraphQL.Http;

/// <summary>Adds what stands before the graph, whatever engine serves it.</summary>
public static class PaperGraphQLApplicationBuilderExtensions
{
    /// <summary>Lets through GraphQL requests from where they may come, each with an <see cref="IncomingRequests" /> among its features;
    /// answers everything else. See <see cref="AccessOptions" /> and <see cref="Limits.LimitsOptions" />.</summary>
    public static IApplicationBuilder UseGraphQLGate(this IApplicationBuilder app) =>
        app.UseMiddleware<HostGuard>().UseMiddleware<RequestGate>();
}

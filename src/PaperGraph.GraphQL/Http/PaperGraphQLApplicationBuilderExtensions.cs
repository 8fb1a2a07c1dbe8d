using Microsoft.AspNetCore.Builder;

namespace PaperGraph.GraphQL.Http;

/// <summary>Adds what stands before every endpoint of the graph.</summary>
public static class PaperGraphQLApplicationBuilderExtensions
{
    /// <summary>Refuses hosts and origins that are not ours; see <see cref="AccessOptions" />.</summary>
    public static IApplicationBuilder UseHostGuard(this IApplicationBuilder app) => app.UseMiddleware<HostGuard>();
}

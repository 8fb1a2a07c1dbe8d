using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PaperGraph.Host.Health;

/// <summary>What a supervisor asks: is the process alive, and is the graph all there?</summary>
internal static class HealthEndpoints
{
    /// <summary>Adds the checks.</summary>
    public static IServiceCollection AddPaperGraphHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreHealthCheck>("store").AddCheck<FirstPassHealthCheck>("import").AddCheck<TopicsHealthCheck>("topics");
        return services;
    }

    /// <summary><c>/health/live</c> is 200 as long as the process answers; <c>/health/ready</c> is 503 until all checks pass, and names what is being done besides.</summary>
    public static void MapPaperGraphHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false, ResponseWriter = WriteAsync });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsJsonAsync(new
        {
            status = report.Status == HealthStatus.Unhealthy ? "waiting" : "ok",
            waitingFor = report.Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy)
                .ToDictionary(entry => entry.Key, entry => entry.Value.Description),
        });
}

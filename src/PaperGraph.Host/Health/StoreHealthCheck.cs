using Microsoft.Extensions.Diagnostics.HealthChecks;
using PaperGraph.Core.Storage;

namespace PaperGraph.Host.Health;

/// <summary>Ready is whose store answers.</summary>
internal sealed class StoreHealthCheck(IPaperStore store) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        try
        {
            await store.CountAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StoreUnavailableException exception)
        {
            return HealthCheckResult.Unhealthy(exception.Message);
        }
    }
}

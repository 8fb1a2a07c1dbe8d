using Microsoft.Extensions.Diagnostics.HealthChecks;
using PaperGraph.Import.Watching;

namespace PaperGraph.Host.Health;

/// <summary>Ready is who has read everything that was in the folder at the start.</summary>
internal sealed class FirstPassHealthCheck(FirstPass firstPass) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
        Task.FromResult(firstPass.IsThrough ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(firstPass.WaitingFor));
}

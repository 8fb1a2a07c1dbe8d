using Microsoft.Extensions.Diagnostics.HealthChecks;
using PaperGraph.Import.Recognition;

namespace PaperGraph.Host.Health;

/// <summary>Says when topics are being found anew. Whoever asks is answered all the same, so the server is ready.</summary>
internal sealed class TopicsHealthCheck(TopicsAnew topics) : IHealthCheck
{
    private const string UnderWay = "The vocabulary changed, and topics are being found anew in what was read and said; until that is done some papers have their topics from before.";

    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
        Task.FromResult(topics.IsUnderWay ? HealthCheckResult.Degraded(UnderWay) : HealthCheckResult.Healthy());
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PaperGraph.GraphQL.Access;

/// <summary>Says, once the server listens, that nobody can write to it.</summary>
internal sealed class AccessNotice(Doorkeeper door, Locality locality, IHostApplicationLifetime lifetime, ILogger<AccessNotice> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Say);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Say()
    {
        if (!door.KnowsAnybody && locality.OpenAddresses is { Count: > 0 } open)
            logger.ReadsOnly(string.Join(", ", open), Advice.HowToSetAuth);
    }
}

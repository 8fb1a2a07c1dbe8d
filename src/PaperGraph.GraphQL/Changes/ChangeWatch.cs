using Microsoft.Extensions.Hosting;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Storage;

namespace PaperGraph.GraphQL.Changes;

/// <summary>Looks into the log several times a second, as long as somebody follows.</summary>
internal sealed class ChangeWatch(ChangeNews news, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await news.ReadAsync(stoppingToken);
            }
            catch (StoreUnavailableException)
            {
                // The next look goes on from the same place; that the store is away is for those to say who ask it something.
            }
        }
    }
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Neo4j.Sweeping;

/// <summary>Sweeps now and then, since what an import replaced can go only a while later, and what a program that died left is nobody's.</summary>
internal sealed class RegularSweep(Neo4jPaperStore store, TimeProvider clock, ILogger<RegularSweep> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await store.SweepAsync(stoppingToken);
            }
            catch (StoreUnavailableException failure)
            {
                log.SweepPutOff(failure.Message);
            }
        }
    }
}

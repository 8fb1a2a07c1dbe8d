using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Watching;

namespace PaperGraph.Import.Recognition;

/// <summary>Recognises anew what a change of the vocabulary asks for: at once where somebody waits for it, and on when they do not wait any more; and what other programs left, as often as the folder is looked at.</summary>
internal sealed class RecognitionWorker(RecordRecognition recognition, IOptions<ImportOptions> options, TimeProvider clock, ILogger<RecognitionWorker> log) : BackgroundService
{
    // Half of what a request may take, unless it is told otherwise.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _asked = new(0);
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Has everything recognised with the vocabulary that counts now, and waits for it, though not for long.</summary>
    public async Task HurryAsync(CancellationToken cancellationToken)
    {
        var next = Volatile.Read(ref _next).Task;
        _asked.Release();
        await Task.WhenAny(next, Task.Delay(LongestWait, clock, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _asked.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.WatchEvery, clock);
        var tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
        var asked = _asked.WaitAsync(stoppingToken);
        while (true)
        {
            var first = await Task.WhenAny(tick, asked);
            await first;
            if (first == tick)
                tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
            else
                asked = _asked.WaitAsync(stoppingToken);
            await RunAsync(stoppingToken);
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        var waitedFor = Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            await recognition.RunAsync(stoppingToken);
        }
        catch (StoreUnavailableException exception)
        {
            log.RecognitionPutOff(exception.Message);
        }
        finally
        {
            waitedFor.TrySetResult();
        }
    }
}

using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Leases;

/// <summary>The right to write, which one of several programs on a server has at a time. It is kept up while something is written, and runs out when its holder dies.</summary>
/// <remarks>Every transaction that writes begins by keeping it up, which locks the library: whoever lost the lease can write no more.</remarks>
internal sealed class WriteLease(CypherClient client, TimeSpan length, TimeProvider clock)
{
    private static readonly CypherQuery Find = CypherQuery.Named("Leases/find-lease");
    private static readonly CypherQuery Take = CypherQuery.Named("Leases/take-lease");
    private static readonly CypherQuery Keep = CypherQuery.Named("Leases/keep-lease");
    private static readonly CypherQuery Release = CypherQuery.Named("Leases/release-lease");
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(5);

    private CancellationTokenSource? _end;
    private Task _keeping = Task.CompletedTask;

    /// <summary>Who holds it, where this program does: no two are the same.</summary>
    public string Holder { get; } = $"{Environment.MachineName} {Environment.ProcessId} {Guid.NewGuid():N}";

    private long Milliseconds => (long)length.TotalMilliseconds;

    /// <summary>Waits until no other program has the lease, and takes it.</summary>
    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        while (!await TryTakeAsync(cancellationToken))
            await Task.Delay(BetweenTries, clock, cancellationToken);
    }

    /// <summary>Takes the lease, if no other program has it.</summary>
    public async Task<bool> TryTakeAsync(CancellationToken cancellationToken)
    {
        // Looking takes no lock: many that wait would otherwise hold up the one that writes.
        if (await client.ReadAsync(Find, cancellationToken) is [var lease] && lease.Text("importer") != Holder)
            return false;
        if (await client.WriteAsync(Take.With("host", Holder).With("lease", Milliseconds), cancellationToken) is [])
            return false;
        if (_end is null)
        {
            _end = new CancellationTokenSource();
            _keeping = KeepUpAsync(_end.Token);
        }

        return true;
    }

    /// <summary>Keeps the lease up within a transaction.</summary>
    /// <exception cref="StoreUnavailableException">Another program has it now.</exception>
    public async Task KeepAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        if (await transaction.RunAsync(Keep.With("host", Holder).With("lease", Milliseconds), cancellationToken) is [])
        {
            throw new StoreUnavailableException(
                "Another PaperGraph on the same Neo4j has taken over importing, since this one was silent for too long. What was not finished is read again.");
        }
    }

    /// <summary>Gives it up, for others to take, if that can be said to the server; else it runs out by itself. What was written is written, so this fails nobody.</summary>
    public async Task LetGoAsync()
    {
        if (_end is null)
            return;
        await StopAsync();
        using var limit = new CancellationTokenSource(LongestGoodbye, clock);
        try
        {
            await client.WriteAsync(Release.With("host", Holder), limit.Token);
        }
        catch (Exception failure) when (failure is StoreUnavailableException or OperationCanceledException)
        {
            // It runs out.
        }
    }

    private async Task StopAsync()
    {
        if (_end is not { } end)
            return;
        _end = null;
        await end.CancelAsync();
        await _keeping;
        end.Dispose();
    }

    // Between two batches of a large file more time can pass than a lease lasts.
    private async Task KeepUpAsync(CancellationToken end)
    {
        using var timer = new PeriodicTimer(length / 3, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(end))
                await TryKeepAsync(end);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // Ended.
        }
    }

    private async Task TryKeepAsync(CancellationToken end)
    {
        try
        {
            await client.WriteAsync(Keep.With("host", Holder).With("lease", Milliseconds), end);
        }
        catch (StoreUnavailableException)
        {
            // A server that is away may be back before the lease has run out; if not, the next write says so.
        }
    }
}

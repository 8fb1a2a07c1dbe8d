using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Leases;

/// <summary>The right to write, which one of several programs on a server has at a time. It is kept up while something is written, and runs out when its holder dies.</summary>
/// <remarks>Every transaction under it begins by keeping it up, which locks the library: whoever lost the lease can write no more.</remarks>
internal sealed class WriteLease(CypherClient client, TimeSpan length, TimeProvider clock) : IDisposable
{
    private static readonly CypherQuery Find = CypherQuery.Named("Leases/find-lease");
    private static readonly CypherQuery Take = CypherQuery.Named("Leases/take-lease");
    private static readonly CypherQuery Keep = CypherQuery.Named("Leases/keep-lease");
    private static readonly CypherQuery Release = CypherQuery.Named("Leases/release-lease");
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _writing = new(1, 1);
    private CancellationTokenSource? _end;
    private Task _keeping = Task.CompletedTask;

    /// <summary>Who holds it, where this program does: no two are the same.</summary>
    public string Holder { get; } = $"{Environment.MachineName} {Environment.ProcessId} {Guid.NewGuid():N}";

    /// <summary>Whether it is taken to copy into the library, so that half a copy is no hindrance.</summary>
    public bool MayCopy { get; set; }

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
        if (await client.ReadAsync(Find, cancellationToken) is [var lease])
        {
            var isOurs = lease.Text("importer") == Holder;
            if (_end is not null || !isOurs)
                return isOurs;
        }

        if (await client.WriteAtOnceAsync(Take.With("host", Holder).With("lease", Milliseconds).With("mayCopy", MayCopy), cancellationToken) is [])
            return false;
        if (_end is null)
        {
            _end = new CancellationTokenSource();
            _keeping = KeepUpAsync(_end.Token);
        }

        return true;
    }

    /// <summary>Does some work under the lease, in one transaction.</summary>
    /// <exception cref="StoreUnavailableException">Another program has the lease now, or the server cannot be reached or used.</exception>
    public async Task<TResult> WriteAsync<TResult>(Func<ICypherTransaction, Task<TResult>> work, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return await client.WriteAsync(
                async transaction =>
                {
                    await KeepAsync(transaction, cancellationToken);
                    return await work(transaction);
                },
                cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>The same for work without a result.</summary>
    /// <exception cref="StoreUnavailableException">Another program has the lease now, or the server cannot be reached or used.</exception>
    public Task WriteAsync(Func<ICypherTransaction, Task> work, CancellationToken cancellationToken) => WriteAsync(
        async transaction =>
        {
            await work(transaction);
            return true;
        },
        cancellationToken);

    /// <summary>One statement under the lease.</summary>
    /// <exception cref="StoreUnavailableException">Another program has the lease now, or the server cannot be reached or used.</exception>
    public Task<IReadOnlyList<CypherRow>> WriteAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        WriteAsync(transaction => transaction.RunAsync(statement, cancellationToken), cancellationToken);

    /// <summary>Some statements under the lease, in one transaction.</summary>
    /// <exception cref="StoreUnavailableException">Another program has the lease now, or the server cannot be reached or used.</exception>
    public Task WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellationToken) => WriteAsync(
        async transaction =>
        {
            foreach (var statement in statements)
                await transaction.RunAsync(statement, cancellationToken);
        },
        cancellationToken);

    /// <summary>Runs a statement that does a part of something, in a transaction each time, until its answer says that none of it was left (<c>done</c> is 0).</summary>
    /// <exception cref="StoreUnavailableException">Another program has the lease now, or the server cannot be reached or used.</exception>
    public async Task WriteUntilDoneAsync(CypherStatement some, CancellationToken cancellationToken)
    {
        while ((await WriteAsync(some, cancellationToken))[0].Long("done") > 0)
        {
            // Until nothing is left.
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
            await client.WriteAtOnceAsync(Release.With("host", Holder), limit.Token);
        }
        catch (Exception failure) when (failure is StoreUnavailableException or OperationCanceledException)
        {
            // It runs out.
        }
    }

    public void Dispose() => _writing.Dispose();

    private async Task KeepAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        if (await transaction.RunAsync(Keep.With("host", Holder).With("lease", Milliseconds), cancellationToken) is [])
        {
            throw new StoreUnavailableException(
                "Another PaperGraph on the same Neo4j has taken over importing, since this one was silent for too long. What was not finished is read again.");
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

    // A transaction under the lease keeps it up itself, and has locked it: to wait for that would only hold one of the server's few threads.
    private async Task TryKeepAsync(CancellationToken end)
    {
        if (!await _writing.WaitAsync(TimeSpan.Zero, end))
            return;
        try
        {
            await client.WriteAtOnceAsync(Keep.With("host", Holder).With("lease", Milliseconds), end);
        }
        catch (StoreUnavailableException)
        {
            // A server that is away may be back before the lease has run out; if not, the next write says so.
        }
        finally
        {
            _writing.Release();
        }
    }
}

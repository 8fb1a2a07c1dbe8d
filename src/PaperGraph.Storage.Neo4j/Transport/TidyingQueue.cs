using System.Threading.Channels;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>What is tidied up on a server after its caller has gone on: statements that nobody waits for any more, and what they left open.</summary>
/// <remarks>Best effort: what is not tidied goes on to its own end, or to that of the server's patience.</remarks>
internal sealed class TidyingQueue : IAsyncDisposable
{
    private const int Workers = 4;
    private const int MostWaiting = 64;

    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(5);

    private readonly Channel<Func<CancellationToken, Task>> _waiting = Channel.CreateBounded<Func<CancellationToken, Task>>(MostWaiting);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _work;

    public TidyingQueue() => _work = Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(WorkAsync)));

    /// <summary>Hands over something to do, unless too much is waiting.</summary>
    /// <returns>Whether it will be done.</returns>
    public bool TryAdd(Func<CancellationToken, Task> tidying) => _waiting.Writer.TryWrite(tidying);

    /// <summary>Does what is waiting, for a few seconds at most.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_waiting.Writer.TryComplete())
            return;
        _end.CancelAfter(LongestEnd);
        await _work;
        _end.Dispose();
    }

    private async Task WorkAsync()
    {
        await foreach (var tidying in _waiting.Reader.ReadAllAsync())
            await TryAsync(tidying);
    }

    private async Task TryAsync(Func<CancellationToken, Task> tidying)
    {
        try
        {
            await tidying(_end.Token);
        }
        catch (Exception failure) when (failure is CypherException or OperationCanceledException)
        {
            // Whoever asked has their answer; if the server is in trouble, the next to ask is told.
        }
    }
}

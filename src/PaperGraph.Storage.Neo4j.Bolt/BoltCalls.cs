using Neo4j.Driver;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>Waits for the driver, whose calls know no cancellation: the caller goes on at once, and the server is told to stop.</summary>
internal sealed class BoltCalls(IDriver driver, string database, TimeSpan queryTimeout) : IAsyncDisposable
{
    // Beyond a question's own time, for bookmarks to be reached (30 s in a server's settings) and for answers to be sent.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan LongestTidying = TimeSpan.FromSeconds(10);

    private readonly StatementNames _names = new();
    private readonly TidyingQueue _tidying = new();

    public string NextName() => _names.Next();

    /// <summary>Waits for what runs no statement.</summary>
    /// <exception cref="CypherException">It failed.</exception>
    public async Task<TResult> WaitAsync<TResult>(Task<TResult> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call.WaitAsync(queryTimeout + Patience, cancellationToken);
        }
        catch (Exception failure) when (BoltFailure.Is(failure))
        {
            throw BoltFailure.Of(failure);
        }
    }

    /// <summary>Waits for a statement, which is ended by its name if nobody waits any more.</summary>
    /// <exception cref="CypherException">It failed.</exception>
    public async Task<TResult> WaitAsync<TResult>(Task<TResult> call, string name, CancellationToken cancellationToken)
    {
        try
        {
            return await WaitAsync(call, cancellationToken);
        }
        catch (Exception failure) when (failure is OperationCanceledException or CypherException { Code: CypherException.Silent })
        {
            _tidying.TryAdd(end => TerminateAsync(name, end));
            throw;
        }
    }

    /// <summary>Closes a session when a call within it is over.</summary>
    public void CloseAfter(Task call, IAsyncSession session) => _tidying.TryAdd(async end =>
    {
        try
        {
            await call.WaitAsync(LongestTidying, end);
        }
        catch (Exception failure) when (BoltFailure.Is(failure))
        {
            // Its caller was told.
        }

        await CloseAsync(session);
    });

    /// <summary>Rolls back what was not committed, and closes the session.</summary>
    public static async Task CloseAsync(IAsyncSession session)
    {
        try
        {
            await session.CloseAsync();
        }
        catch (Exception failure) when (BoltFailure.Is(failure))
        {
            // The server rolls it back by itself.
        }
    }

    public ValueTask DisposeAsync() => _tidying.DisposeAsync();

    private async Task TerminateAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            await TerminateAsync(name).WaitAsync(LongestTidying, cancellationToken);
        }
        catch (Exception failure) when (BoltFailure.Is(failure))
        {
            // The server ends it by itself, only later.
        }
    }

    private async Task TerminateAsync(string name)
    {
        var terms = new TransactionTerms(LongestTidying, []);
        await using var session = driver.AsyncSession(terms.ForSession(database, AccessMode.Write));
        var cursor = await session.RunAsync(StatementNames.Terminate(name).Query.Text, BoltParameters.Of(StatementNames.Terminate(name), NextName()), terms.ForTransaction);
        await cursor.ConsumeAsync();
    }
}

using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Asks a server, tries again what is worth it, and keeps readers behind what was written. Safe for use by many at once.</summary>
internal sealed class CypherClient(ICypherTransport transport, Neo4jStoreOptions options) : IAsyncDisposable
{
    private volatile IReadOnlyList<string> _bookmarks = [];

    /// <summary>Runs one statement that changes nothing: one round trip, where nothing has to be tried again.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or used.</exception>
    public async Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        var answer = await transport.ReadAsync(statement, new TransactionTerms(options.QueryTimeout, _bookmarks), cancellationToken);
        return answer.Rows;
    }

    /// <summary>Does some work in one transaction, which is committed when the work is done and rolled back when it throws. The work can be begun again.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or used.</exception>
    public async Task<TResult> WriteAsync<TResult>(Func<ICypherTransaction, Task<TResult>> work, CancellationToken cancellationToken)
    {
        await using var transaction = await transport.BeginAsync(new TransactionTerms(options.QueryTimeout, _bookmarks), cancellationToken);
        var result = await work(new Work(transaction));
        _bookmarks = await transaction.CommitAsync(cancellationToken);
        return result;
    }

    /// <summary>The same for work without a result.</summary>
    public Task WriteAsync(Func<ICypherTransaction, Task> work, CancellationToken cancellationToken) => WriteAsync(
        async transaction =>
        {
            await work(transaction);
            return true;
        },
        cancellationToken);

    /// <summary>One statement in a transaction of its own.</summary>
    public Task<IReadOnlyList<CypherRow>> WriteAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        WriteAsync(transaction => transaction.RunAsync(statement, cancellationToken), cancellationToken);

    public ValueTask DisposeAsync() => transport.DisposeAsync();

    private sealed class Work(ICypherTransportTransaction transaction) : ICypherTransaction
    {
        public Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
            transaction.RunAsync(statement, cancellationToken);
    }
}

using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Watching;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Asks a server, tries again what is worth it, and keeps readers behind what was written. Safe for use by many at once.</summary>
internal sealed class CypherClient(ICypherTransport transport, Neo4jStoreOptions options, TimeProvider time, Random random) : IAsyncDisposable
{
    private readonly BookmarkKeeper _bookmarks = new();
    private readonly CypherRetry _retry = new(options.RetryFor, time, random);
    private readonly SilenceWatch _watch = new(transport, time);
    private readonly Neo4jFailure _failure = new(options);

    public CypherClient(ICypherTransport transport, Neo4jStoreOptions options)
        : this(transport, options, TimeProvider.System, new Random())
    {
    }

    /// <summary>Asks the server who it is: <c>5.26.0</c>.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or used, or is no Neo4j 5.</exception>
    public Task<string> GetServerVersionAsync(CancellationToken cancellationToken) =>
        TryAsync(() => transport.GetServerVersionAsync(cancellationToken), cancellationToken);

    /// <summary>Runs one statement that changes nothing: one round trip, where nothing has to be tried again.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or used.</exception>
    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        RunAsync(statement, terms => _watch.WaitAsync(end => transport.ReadAsync(statement, terms, end), cancellationToken), cancellationToken);

    /// <summary>Runs one statement that takes no time and can be done twice without harm: one round trip, so that no lock is kept from one to the next.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or used.</exception>
    public Task<IReadOnlyList<CypherRow>> WriteAtOnceAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        RunAsync(statement, terms => transport.WriteAtOnceAsync(statement, terms, cancellationToken), cancellationToken);

    /// <summary>Does some work in one transaction, which is committed when the work is done and rolled back when it throws. The work can be begun again.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or used; where the connection broke during the commit, the work may have been done.</exception>
    public Task<TResult> WriteAsync<TResult>(Func<ICypherTransaction, Task<TResult>> work, CancellationToken cancellationToken) => TryAsync(
        () => UnderTermsAsync(async terms =>
        {
            await using var transaction = await transport.BeginAsync(terms, cancellationToken);
            var result = await work(new Work(transaction));
            return (result, await CommitAsync(transaction, cancellationToken));
        }),
        cancellationToken);

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

    // Begun again after a commit that was done, work would be done twice: so nobody but a person who looked tries that again.
    private static async Task<IReadOnlyList<string>> CommitAsync(ICypherTransportTransaction transaction, CancellationToken cancellationToken)
    {
        try
        {
            return await Neo4jTelemetry.MeasureAsync("COMMIT", () => transaction.CommitAsync(cancellationToken));
        }
        catch (CypherException failure) when (failure.IsOfConnection)
        {
            throw new CypherException(CypherException.CommitUnknown, failure.Message, isTransient: false, failure);
        }
    }

    private Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, Func<TransactionTerms, Task<CypherAnswer>> run, CancellationToken cancellationToken) => TryAsync(
        () => UnderTermsAsync(async terms =>
        {
            var answer = await Neo4jTelemetry.MeasureAsync(statement.Query.Name, () => run(terms));
            return (answer.Rows, answer.Bookmarks);
        }),
        cancellationToken);

    private async Task<TResult> UnderTermsAsync<TResult>(Func<TransactionTerms, Task<(TResult Result, IReadOnlyList<string> Bookmarks)>> attempt)
    {
        var terms = new TransactionTerms(options.QueryTimeout, _bookmarks.Current);
        try
        {
            var (result, bookmarks) = await attempt(terms);
            _bookmarks.Advance(terms.Bookmarks, bookmarks);
            return result;
        }
        catch (CypherException failure) when (CypherCode.IsBookmark(failure.Code) && terms.Bookmarks.Count > 0)
        {
            _bookmarks.Forget(terms.Bookmarks);
            throw new CypherException(failure.Code, failure.Message, isTransient: true, failure);
        }
    }

    private async Task<TResult> TryAsync<TResult>(Func<Task<TResult>> attempt, CancellationToken cancellationToken)
    {
        try
        {
            return await _retry.RunAsync(attempt, cancellationToken);
        }
        catch (CypherException failure)
        {
            throw _failure.Of(failure);
        }
    }

    private sealed class Work(ICypherTransportTransaction transaction) : ICypherTransaction
    {
        public Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
            Neo4jTelemetry.MeasureAsync(statement.Query.Name, () => transaction.RunAsync(statement, cancellationToken));
    }
}

using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>Speaks with a server over its HTTP Query API.</summary>
/// <remarks>
/// <para>A server keeps to <c>maxExecutionTime</c> only in a transaction that was begun by a request of its own, and goes on with a statement when the
/// connection closes: so what takes too long, or nobody waits for any more, is ended by its name.</para>
/// <para>Reads begin no such transaction all the same. Its id has four hexadecimal digits; where two come to have the same one, Neo4j 5.26 closes the older one and
/// never gives back the connection of the newer, of which it has a hundred.</para>
/// </remarks>
internal sealed class HttpCypherTransport(Neo4jStoreOptions options) : ICypherTransport
{
    private static readonly TimeSpan LongestRollingBack = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestEnding = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestTermination = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenTerminations = TimeSpan.FromSeconds(1);

    private readonly QueryApi _api = new(options);
    private readonly StatementNames _names = new();
    private readonly TidyingQueue _tidying = new();

    public Task<string> GetServerVersionAsync(CancellationToken cancellationToken) => _api.GetVersionAsync(cancellationToken);

    public Task<CypherAnswer> ReadAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken) =>
        RunAtOnceAsync(statement, terms, isRead: true, late: (CypherCode.TimedOut, "It took too long."), cancellationToken);

    // What takes no time can only have waited.
    public Task<CypherAnswer> WriteAtOnceAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken) =>
        RunAtOnceAsync(statement, terms, isRead: false, late: (CypherCode.LockClientStopped, "It waited for another transaction."), cancellationToken);

    /// <summary>Begins nothing yet: the first statement does, which saves a request.</summary>
    public Task<ICypherTransportTransaction> BeginAsync(TransactionTerms terms, CancellationToken cancellationToken) =>
        Task.FromResult<ICypherTransportTransaction>(new HttpCypherTransaction(this, terms));

    public async ValueTask DisposeAsync()
    {
        await _tidying.DisposeAsync();
        _api.Dispose();
    }

    /// <summary>Begins a transaction with its first statement.</summary>
    public Task<QueryApiReply> BeginAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken) =>
        RunAsync((name, end) => _api.RunAsync(transaction: null, QueryApiBody.Begin(statement, name, terms, isRead: false), end), cancellationToken);

    /// <summary>Runs another statement in a transaction.</summary>
    public Task<QueryApiReply> RunAsync(QueryApiTransaction transaction, CypherStatement statement, CancellationToken cancellationToken) =>
        RunAsync((name, end) => _api.RunAsync(transaction, QueryApiBody.Statement(statement, name), end), cancellationToken);

    public Task<QueryApiReply> CommitAsync(QueryApiTransaction transaction, CancellationToken cancellationToken) =>
        _api.CommitAsync(transaction, cancellationToken);

    /// <summary>Rolls a transaction back if that goes quickly; else the server does when it has lain idle.</summary>
    public async Task RollBackAsync(QueryApiTransaction transaction, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestRollingBack);
        try
        {
            await _api.RollBackAsync(transaction, limit.Token);
        }
        catch (Exception failure) when (failure is CypherException or OperationCanceledException)
        {
            // The server ends it by itself.
        }
    }

    private async Task<CypherAnswer> RunAtOnceAsync(
        CypherStatement statement, TransactionTerms terms, bool isRead, (string Code, string Words) late, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var request = new NamedRequest(_names.Next(), (name, end) => _api.RunAtOnceAsync(QueryApiBody.Begin(statement, name, terms, isRead), end));
        var reply = await AwaitedAsync(request, async () =>
            await FindWithinAsync(request, terms.Timeout, cancellationToken) ?? throw new CypherException(late.Code, late.Words, isTransient: false));
        return new CypherAnswer(reply.Answer.Rows, reply.Answer.Bookmarks);
    }

    private async Task<QueryApiReply> RunAsync(Func<string, CancellationToken, Task<QueryApiReply>> send, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var request = new NamedRequest(_names.Next(), send);
        return await AwaitedAsync(request, () => request.WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken));
    }

    /// <returns>Null where it took longer than it may.</returns>
    private async Task<QueryApiReply?> FindWithinAsync(NamedRequest request, TimeSpan longest, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await request.WaitAsync(longest, cancellationToken);
            }
            catch (TimeoutException)
            {
                // What does not run yet waits for what was written before it, for which a server has a time of its own.
                if (!request.IsOver && await TryTerminateAsync(request.Name, cancellationToken))
                {
                    await request.SettleAsync(LongestTermination, cancellationToken);
                    cancellationToken.ThrowIfCancellationRequested();
                    return await request.FindReplyAsync();
                }
            }
        }
    }

    // No statement goes on when nobody waits for it any more.
    private async Task<QueryApiReply> AwaitedAsync(NamedRequest request, Func<Task<QueryApiReply>> wait)
    {
        try
        {
            return await wait();
        }
        catch (CypherException failure) when (request.IsOver && !failure.IsOfConnection)
        {
            // The server says that it is over.
            throw;
        }
        catch
        {
            if (!_tidying.TryAdd(end => EndAsync(request, end)))
                request.Abort();
            throw;
        }
    }

    private async Task EndAsync(NamedRequest request, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestEnding);
        try
        {
            for (var mayRun = !request.IsAnswered; mayRun; mayRun = !request.IsOver)
            {
                // It may have been on its way when it was ended first.
                await TryTerminateAsync(request.Name, limit.Token);
                await request.SettleAsync(BetweenTerminations, limit.Token);
            }
        }
        finally
        {
            request.Abort();
        }

        if (await request.FindReplyAsync() is { Transaction: { } transaction })
            await RollBackAsync(transaction, cancellationToken);
    }

    /// <returns>Whether it ran, or may have run: a server that cannot be asked for its end gives no answer either.</returns>
    private async Task<bool> TryTerminateAsync(string name, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestTermination);
        var terms = new TransactionTerms(LongestTermination, []);
        try
        {
            var reply = await _api.RunAtOnceAsync(QueryApiBody.Begin(StatementNames.Terminate(name), _names.Next(), terms, isRead: true), limit.Token);
            return reply.Answer.Rows.Count > 0;
        }
        catch (Exception failure) when (failure is CypherException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return true;
        }
    }
}

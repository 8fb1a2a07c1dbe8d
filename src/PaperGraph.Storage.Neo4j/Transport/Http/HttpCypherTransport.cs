using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>Speaks with a server over its HTTP Query API.</summary>
/// <remarks>
/// A server keeps to <c>maxExecutionTime</c> only in a transaction that was begun by a request of its own, and goes on with a statement when the
/// connection closes: so reads begin a transaction with their statement, and it is closed after the answer was handed on; what nobody waits for any
/// more is ended by its name.
/// </remarks>
internal sealed class HttpCypherTransport(Neo4jStoreOptions options) : ICypherTransport
{
    private static readonly TimeSpan LongestTidying = TimeSpan.FromSeconds(10);

    private readonly QueryApi _api = new(options);
    private readonly StatementNames _names = new();
    private readonly TidyingQueue _tidying = new();

    public Task<string> GetServerVersionAsync(CancellationToken cancellationToken) => _api.GetVersionAsync(cancellationToken);

    public async Task<CypherAnswer> ReadAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken)
    {
        var name = _names.Next();
        var reply = await RunAsync(transaction: null, QueryApiBody.Begin(statement, name, terms, isRead: true), name, cancellationToken);
        if (reply.Transaction is { } transaction)
            await _tidying.AddAsync(end => RollBackAsync(transaction, end));
        return new CypherAnswer(reply.Answer.Rows, reply.Answer.Bookmarks);
    }

    public async Task<CypherAnswer> WriteAtOnceAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken)
    {
        var name = _names.Next();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(terms.Timeout);
        try
        {
            var reply = await EndedWithAsync(name, () => _api.RunAtOnceAsync(QueryApiBody.Begin(statement, name, terms, isRead: false), limit.Token));
            return new CypherAnswer(reply.Answer.Rows, reply.Answer.Bookmarks);
        }
        catch (OperationCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            // What takes no time can only have waited.
            throw new CypherException(CypherCode.LockClientStopped, "It waited for another transaction.", isTransient: false, failure);
        }
    }

    /// <summary>Begins nothing yet: the first statement does, which saves a request.</summary>
    public Task<ICypherTransportTransaction> BeginAsync(TransactionTerms terms, CancellationToken cancellationToken) =>
        Task.FromResult<ICypherTransportTransaction>(new HttpCypherTransaction(this, terms));

    public async ValueTask DisposeAsync()
    {
        await _tidying.DisposeAsync();
        _api.Dispose();
    }

    /// <summary>Begins a transaction with its first statement.</summary>
    public Task<QueryApiReply> BeginAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken)
    {
        var name = _names.Next();
        return RunAsync(transaction: null, QueryApiBody.Begin(statement, name, terms, isRead: false), name, cancellationToken);
    }

    /// <summary>Runs another statement in a transaction.</summary>
    public Task<QueryApiReply> RunAsync(QueryApiTransaction transaction, CypherStatement statement, CancellationToken cancellationToken)
    {
        var name = _names.Next();
        return RunAsync(transaction, QueryApiBody.Statement(statement, name), name, cancellationToken);
    }

    public Task<QueryApiReply> CommitAsync(QueryApiTransaction transaction, CancellationToken cancellationToken) =>
        _api.CommitAsync(transaction, cancellationToken);

    /// <summary>Rolls a transaction back if that goes quickly; else the server does when it has lain idle.</summary>
    public async Task RollBackAsync(QueryApiTransaction transaction, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestTidying);
        try
        {
            await _api.RollBackAsync(transaction, limit.Token);
        }
        catch (Exception failure) when (failure is CypherException or OperationCanceledException)
        {
            // The server ends it by itself.
        }
    }

    private Task<QueryApiReply> RunAsync(QueryApiTransaction? transaction, HttpContent content, string name, CancellationToken cancellationToken) =>
        EndedWithAsync(name, () => _api.RunAsync(transaction, content, cancellationToken));

    // A statement that nobody waits for any more is ended by its name.
    private async Task<QueryApiReply> EndedWithAsync(string name, Func<Task<QueryApiReply>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception failure) when (failure is OperationCanceledException or CypherException { Code: CypherException.Silent })
        {
            _tidying.TryAdd(end => TerminateAsync(name, end));
            throw;
        }
    }

    private async Task TerminateAsync(string name, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestTidying);
        var terms = new TransactionTerms(LongestTidying, []);
        var reply = await _api.RunAsync(transaction: null, QueryApiBody.Begin(StatementNames.Terminate(name), _names.Next(), terms, isRead: true), limit.Token);
        if (reply.Transaction is { } transaction)
            await _api.RollBackAsync(transaction, limit.Token);
    }
}

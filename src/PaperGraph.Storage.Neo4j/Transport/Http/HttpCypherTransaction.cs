using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>A transaction over the HTTP Query API. The server rolls it back itself when a statement of it fails.</summary>
internal sealed class HttpCypherTransaction(HttpCypherTransport transport, TransactionTerms terms) : ICypherTransportTransaction
{
    private QueryApiTransaction? _open;
    private CypherException? _failure;

    public async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        ThrowIfFailed();
        try
        {
            var reply = _open is null
                ? await transport.BeginAsync(statement, terms, cancellationToken)
                : await transport.RunAsync(_open, statement, cancellationToken);
            _open = reply.Transaction;
            return reply.Answer.Rows;
        }
        catch (CypherException failure)
        {
            _failure = failure;
            if (!failure.IsOfConnection)
                _open = null;
            throw;
        }
    }

    public async Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellationToken)
    {
        ThrowIfFailed();
        if (_open is null)
            return [];
        var reply = await transport.CommitAsync(_open, cancellationToken);
        _open = null;
        return reply.Answer.Bookmarks;
    }

    public async ValueTask DisposeAsync()
    {
        if (_open is null)
            return;
        await transport.RollBackAsync(_open, CancellationToken.None);
        _open = null;
    }

    // Whatever the work made of the failure: a part of it must not be committed.
    private void ThrowIfFailed()
    {
        if (_failure is not null)
            throw new CypherException(_failure.Code, _failure.Message, _failure.IsTransient, _failure);
    }
}

using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Benchmarks.Stores;

/// <summary>Remembers what is asked of a server, so that the same can be asked by hand.</summary>
internal sealed class RecordingTransport(ICypherTransport transport) : ICypherTransport
{
    private readonly List<CypherStatement> _asked = [];

    /// <summary>What was read since this was asked last.</summary>
    public IReadOnlyList<CypherStatement> TakeAsked()
    {
        List<CypherStatement> taken = [.. _asked];
        _asked.Clear();
        return taken;
    }

    public Task<string> GetServerVersionAsync(CancellationToken cancellationToken) => transport.GetServerVersionAsync(cancellationToken);

    public Task<CypherAnswer> ReadAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken)
    {
        _asked.Add(statement);
        return transport.ReadAsync(statement, terms, cancellationToken);
    }

    public Task<CypherAnswer> WriteAtOnceAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken) =>
        transport.WriteAtOnceAsync(statement, terms, cancellationToken);

    public Task<ICypherTransportTransaction> BeginAsync(TransactionTerms terms, CancellationToken cancellationToken) => transport.BeginAsync(terms, cancellationToken);

    public ValueTask DisposeAsync() => transport.DisposeAsync();
}

using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>Counts what is tried on a transport, and can change the terms.</summary>
internal sealed class CountedTransportFactory(ICypherTransportFactory inner, Func<TransactionTerms, TransactionTerms>? change = null) : ICypherTransportFactory
{
    private int _attempts;

    public int Attempts => Volatile.Read(ref _attempts);

    public IReadOnlyCollection<string> Schemes => inner.Schemes;

    public ICypherTransport Make(Neo4jStoreOptions options) => new Counted(this, inner.Make(options));

    private TransactionTerms Count(TransactionTerms terms)
    {
        Interlocked.Increment(ref _attempts);
        return change is null ? terms : change(terms);
    }

    private sealed class Counted(CountedTransportFactory factory, ICypherTransport transport) : ICypherTransport
    {
        public Task<string> GetServerVersionAsync(CancellationToken cancellationToken) => transport.GetServerVersionAsync(cancellationToken);

        public Task<CypherAnswer> ReadAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken) =>
            transport.ReadAsync(statement, factory.Count(terms), cancellationToken);

        public Task<CypherAnswer> WriteAtOnceAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken) =>
            transport.WriteAtOnceAsync(statement, factory.Count(terms), cancellationToken);

        public Task<ICypherTransportTransaction> BeginAsync(TransactionTerms terms, CancellationToken cancellationToken) =>
            transport.BeginAsync(factory.Count(terms), cancellationToken);

        public ValueTask DisposeAsync() => transport.DisposeAsync();
    }
}

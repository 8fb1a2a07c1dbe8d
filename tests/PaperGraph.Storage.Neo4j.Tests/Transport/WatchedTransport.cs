using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>Tells a test of each statement before it is sent, by the name of its query, and of each commit.</summary>
internal sealed class WatchedTransport(ICypherTransport inner, Action<string> before) : ICypherTransport
{
    /// <summary>What a commit is called.</summary>
    public const string Commit = "commit";

    public Task<string> GetServerVersionAsync(CancellationToken cancellationToken) => inner.GetServerVersionAsync(cancellationToken);

    public Task<CypherAnswer> ReadAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken)
    {
        before(statement.Query.Name);
        return inner.ReadAsync(statement, terms, cancellationToken);
    }

    public Task<CypherAnswer> WriteAtOnceAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken)
    {
        before(statement.Query.Name);
        return inner.WriteAtOnceAsync(statement, terms, cancellationToken);
    }

    public async Task<ICypherTransportTransaction> BeginAsync(TransactionTerms terms, CancellationToken cancellationToken) =>
        new Watched(await inner.BeginAsync(terms, cancellationToken), before);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private sealed class Watched(ICypherTransportTransaction inner, Action<string> before) : ICypherTransportTransaction
    {
        public Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
        {
            before(statement.Query.Name);
            return inner.RunAsync(statement, cancellationToken);
        }

        public Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellationToken)
        {
            before(Commit);
            return inner.CommitAsync(cancellationToken);
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}

using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>How statements get to a server and rows come back: over HTTP or over Bolt. Safe for use by many at once.</summary>
/// <remarks>It tries everything once; trying again, bookmarks and what is said to a person are the <see cref="CypherClient" />'s.</remarks>
internal interface ICypherTransport : IAsyncDisposable
{
    /// <summary>Asks the server who it is: <c>5.26.0</c>.</summary>
    /// <exception cref="CypherException">It cannot be asked.</exception>
    Task<string> GetServerVersionAsync(CancellationToken cancellationToken);

    /// <summary>Runs one statement that changes nothing, in a transaction of its own that may go to a reader of a cluster.</summary>
    /// <exception cref="CypherException">It failed.</exception>
    Task<CypherAnswer> ReadAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken);

    /// <summary>Runs one statement that may write, in a transaction of its own that takes one round trip: no lock is kept from one to the next.</summary>
    /// <remarks>It is for statements that take no time: one that is late can only have waited.</remarks>
    /// <exception cref="CypherException">It failed; where the connection broke, nobody knows whether it was done.</exception>
    Task<CypherAnswer> WriteAtOnceAsync(CypherStatement statement, TransactionTerms terms, CancellationToken cancellationToken);

    /// <summary>Begins a transaction that can write.</summary>
    /// <exception cref="CypherException">It failed.</exception>
    Task<ICypherTransportTransaction> BeginAsync(TransactionTerms terms, CancellationToken cancellationToken);
}

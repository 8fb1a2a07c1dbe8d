using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>A transaction on a server; disposed of before it is committed it is rolled back.</summary>
internal interface ICypherTransportTransaction : IAsyncDisposable
{
    /// <exception cref="CypherException">It failed, and the transaction with it.</exception>
    Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <returns>Bookmarks behind which a reader sees what was written.</returns>
    /// <exception cref="CypherException">It failed; where the connection broke, nobody knows whether it was committed.</exception>
    Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellationToken);
}

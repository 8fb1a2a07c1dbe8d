using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>What the work within a transaction may do.</summary>
internal interface ICypherTransaction
{
    Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellationToken);
}

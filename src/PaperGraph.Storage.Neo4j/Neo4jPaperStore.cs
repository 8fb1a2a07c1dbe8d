using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j;

/// <summary>The store on a Neo4j server. Every question goes there; nothing of the graph is kept here.</summary>
internal sealed partial class Neo4jPaperStore(CypherClient client)
{
    public string Name => "neo4j";

    private Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        client.ReadAsync(statement, cancellationToken);
}

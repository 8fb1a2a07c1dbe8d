using PaperGraph.Core.Graph;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore
{
    /// <summary>Asks about the nodes of some ids; nothing where there are none.</summary>
    private async Task<IReadOnlyList<CypherRow>> ReadAsync<TNode>(
        CypherQuery query, IReadOnlyCollection<Id<TNode>> ids, CancellationToken cancellationToken)
        where TNode : class
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Count == 0 ? [] : await ReadAsync(query.With("ids", IdTexts.Of(ids)), cancellationToken);
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;
using PaperGraph.Storage.Neo4j.Paths;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : IPathQueries
{
    public Task<EvidencePath?> FindPathAsync(NodeId from, NodeId to, int maxHops, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxHops);
        return new PathFinder(ReadAsync).FindAsync(from, to, maxHops, cancellationToken);
    }
}

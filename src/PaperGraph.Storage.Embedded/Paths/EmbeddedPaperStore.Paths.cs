using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;
using PaperGraph.Storage.Embedded.Paths;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<EvidencePath?> FindPathAsync(NodeId from, NodeId to, int maxHops, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxHops);
        var graph = _state.Graph;
        var (first, last) = (new PathNode(from.Kind, graph.NumberOf(from)), new PathNode(to.Kind, graph.NumberOf(to)));
        return Task.FromResult(first.Number == 0 || last.Number == 0 ? null : new PathFinder(graph, cancellationToken).Find(first, last, maxHops));
    }
}

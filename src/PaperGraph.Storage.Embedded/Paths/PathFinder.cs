using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>Finds the strongest of the shortest paths between two nodes, as <see cref="StepStrength" /> says.</summary>
internal sealed class PathFinder(GraphSnapshot graph, CancellationToken cancellationToken)
{
    private readonly PathNeighbours _neighbours = new(graph);
    private readonly PathEvidence _evidence = new(graph);

    public EvidencePath? Find(PathNode from, PathNode to, int maxHops)
    {
        if (new PathLayers(_neighbours, cancellationToken).Find(from, to, maxHops) is not { } layers)
            return null;
        var nodes = new StrongestPath<PathNode>((one, other) => _evidence.Between(one, other).Strength, IdOf).Find(from, layers.Count - 1, Next);
        return EvidencePath.Of([.. nodes.Zip(nodes.Skip(1), StepBetween)]);

        IEnumerable<PathNode> Next(PathNode node, int distance)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return _neighbours.Of(node).Where(layers[distance + 1].Contains).Distinct();
        }
    }

    private PathStep StepBetween(PathNode one, PathNode other)
    {
        var evidence = _evidence.Between(one, other);
        return new PathStep(IdOf(one), IdOf(other), evidence.Strength, evidence.Say());
    }

    private NodeId IdOf(PathNode node) => graph.IdOf(node.Kind, node.Number);
}

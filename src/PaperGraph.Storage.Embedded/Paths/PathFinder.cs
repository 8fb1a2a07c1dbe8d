using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>Finds the strongest of the shortest paths between two nodes, as <see cref="StepStrength" /> says.</summary>
internal sealed class PathFinder(GraphSnapshot graph, CancellationToken cancellationToken)
{
    private readonly PathEvidence _evidence = new(graph);

    public EvidencePath? Find(PathNode from, PathNode to, int maxHops)
    {
        if (new PathLayers(new PathNeighbours(graph), cancellationToken).Find(from, to, maxHops) is not { } layers)
            return null;
        var steps = new CheapestSteps(StrengthOf).Of(from, layers);
        var nodes = new StrongestPath<PathNode>(StrengthOf, IdOf).Find(from, steps.Length, (node, distance) => steps[distance][node]);
        return EvidencePath.Of([.. nodes.Zip(nodes.Skip(1), StepBetween)]);
    }

    private double StrengthOf(PathNode one, PathNode other)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _evidence.StrengthBetween(one, other);
    }

    private PathStep StepBetween(PathNode one, PathNode other)
    {
        var evidence = _evidence.Between(one, other);
        return new PathStep(IdOf(one), IdOf(other), evidence.Strength, evidence.Say());
    }

    private NodeId IdOf(PathNode node) => graph.IdOf(node.Kind, node.Number);
}

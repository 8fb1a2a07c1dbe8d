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
        List<Reached> reached = [new(from, 0, 0, null)];
        foreach (var layer in layers.Skip(1))
            reached = Step(reached, layer);
        return Path(reached[0]);
    }

    // The best way to each node of a layer, in the order of the ids along the ways.
    private List<Reached> Step(List<Reached> before, IReadOnlySet<PathNode> layer)
    {
        var best = new Dictionary<PathNode, Reached>();
        foreach (var last in before)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var node in _neighbours.Of(last.Node).Where(layer.Contains).Distinct())
            {
                var cost = last.Cost + StepStrength.CostOf(_evidence.Between(last.Node, node).Strength);
                // Ways come in the order of their ids: of equal ones the first stays.
                if (!best.TryGetValue(node, out var known) || cost < known.Cost)
                    best[node] = new Reached(node, cost, 0, last);
            }
        }

        // Every way but the first has a step before its last.
        return [.. best.Values.OrderBy(way => way.Before!.Place).ThenBy(way => IdOf(way.Node)).Select((way, place) => way with { Place = place })];
    }

    private EvidencePath Path(Reached last)
    {
        var steps = new List<PathStep>();
        for (var way = last; way.Before is { } before; way = before)
        {
            var evidence = _evidence.Between(before.Node, way.Node);
            steps.Add(new PathStep(IdOf(before.Node), IdOf(way.Node), evidence.Strength, evidence.Say()));
        }

        steps.Reverse();
        return new EvidencePath(steps.Aggregate(1.0, (product, step) => product * step.Strength), steps);
    }

    private NodeId IdOf(PathNode node) => graph.IdOf(node.Kind, node.Number);

    /// <param name="Node">A node.</param>
    /// <param name="Cost">Of the best way to it.</param>
    /// <param name="Place">Of that way among those to its layer, by their ids.</param>
    /// <param name="Before">The way without its last step.</param>
    private sealed record Reached(PathNode Node, long Cost, int Place, Reached? Before);
}

using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Paths;

/// <summary>Chooses among the shortest paths between two nodes, as <see cref="StepStrength" /> says.</summary>
/// <typeparam name="TNode">How a store names a node.</typeparam>
/// <param name="strengthOf">How strong the strongest reason for a step is.</param>
/// <param name="idOf">The id of a node.</param>
public sealed class StrongestPath<TNode>(Func<TNode, TNode, double> strengthOf, Func<TNode, NodeId> idOf)
    where TNode : notnull
{
    /// <summary>The nodes of the strongest path, the one whose ids come first among equals.</summary>
    /// <param name="from">Where all begin.</param>
    /// <param name="steps">How many steps each has; after so many there is one node.</param>
    /// <param name="next">What comes after a node on any of them, each once; the second argument is the node's distance from the beginning.</param>
    public IReadOnlyList<TNode> Find(TNode from, int steps, Func<TNode, int, IEnumerable<TNode>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        List<Way> ways = [new(from, 0, 0, null)];
        for (var distance = 0; distance < steps; distance++)
            ways = Step(ways, node => next(node, distance));
        return Nodes(ways[0]);
    }

    // The best way to each node of a layer, in the order of the ids along the ways.
    private List<Way> Step(List<Way> before, Func<TNode, IEnumerable<TNode>> next)
    {
        var best = new Dictionary<TNode, Way>();
        foreach (var last in before)
        {
            foreach (var node in next(last.Node))
            {
                var cost = last.Cost + StepStrength.CostOf(strengthOf(last.Node, node));
                // Ways come in the order of their ids: of equal ones the first stays.
                if (!best.TryGetValue(node, out var known) || cost < known.Cost)
                    best[node] = new Way(node, cost, 0, last);
            }
        }

        // Every way but the first has a step before its last.
        return [.. best.Values.OrderBy(way => way.Before!.Place).ThenBy(way => idOf(way.Node)).Select((way, place) => way with { Place = place })];
    }

    private static List<TNode> Nodes(Way last)
    {
        var nodes = new List<TNode>();
        for (var way = last; way is not null; way = way.Before)
            nodes.Add(way.Node);
        nodes.Reverse();
        return nodes;
    }

    /// <param name="Node">A node.</param>
    /// <param name="Cost">Of the best way to it.</param>
    /// <param name="Place">Of that way among those to its layer, by their ids.</param>
    /// <param name="Before">The way without its last step.</param>
    private sealed record Way(TNode Node, long Cost, int Place, Way? Before);
}

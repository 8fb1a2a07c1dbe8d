using PaperGraph.Core.Graph;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Paths;

/// <summary>Finds all shortest paths where they are too many to be listed: breadth first from both ends, the smaller frontier at a time, a question a layer.</summary>
/// <remarks>Two hubs with ten thousand papers each, all of them on one topic, are joined by a hundred million paths, but only by twenty thousand steps.</remarks>
internal sealed class LayeredPaths(Func<CypherStatement, CancellationToken, Task<IReadOnlyList<CypherRow>>> ask, long generation, int papers)
{
    private static readonly CypherQuery FindNeighbours = CypherQuery.Named("Paths/find-neighbours");
    private static readonly CypherQuery FindSteps = CypherQuery.Named("Paths/find-steps");

    private readonly List<PathNode> _nodes = [];
    private readonly List<PathEdge> _edges = [];

    /// <summary>The paths and how many steps they have; null where the nodes are further apart.</summary>
    public async Task<(PathGraph Paths, int Steps)?> FindAsync(NodeId from, NodeId to, int maxHops, CancellationToken cancellationToken)
    {
        var (forward, backward) = (new PathFront(from), new PathFront(to));
        while (!forward.Frontier.Overlaps(backward.Frontier))
        {
            if (forward.Depth + backward.Depth >= maxHops || forward.Frontier.Count == 0 || backward.Frontier.Count == 0)
                return null;
            await GrowAsync(forward.Frontier.Count <= backward.Frontier.Count ? forward : backward, cancellationToken);
        }

        HashSet<NodeId> middle = [.. forward.Frontier.Where(backward.Frontier.Contains)];
        await StepBackAsync(forward, middle, isForward: true, cancellationToken);
        await StepBackAsync(backward, middle, isForward: false, cancellationToken);
        return (new PathGraph(_nodes, _edges, papers), forward.Depth + backward.Depth);
    }

    private async Task GrowAsync(PathFront front, CancellationToken cancellationToken)
    {
        var rows = await ask(FindNeighbours.With("nodes", Texts(front.Frontier)).With("generation", generation), cancellationToken);
        front.Grow(rows.Select(row => row.NodeId("id")));
    }

    // From the nodes where the fronts met back to where one began, a layer at a time.
    private async Task StepBackAsync(PathFront front, IReadOnlySet<NodeId> layer, bool isForward, CancellationToken cancellationToken)
    {
        for (var distance = front.Depth - 1; distance >= 0; distance--)
        {
            var rows = await ask(
                FindSteps.With("nodes", Texts(layer)).With("others", Texts(front.At(distance))).With("generation", generation), cancellationToken);
            _nodes.AddRange(rows[0].Rows("nodes").Select(PathNode.Of));
            List<PathEdge> edges = [.. rows[0].Rows("steps").Select(PathEdge.Of)];
            _edges.AddRange(isForward ? edges.Select(edge => edge with { One = edge.Other, Other = edge.One }) : edges);
            layer = edges.Select(edge => edge.Other).ToHashSet();
        }
    }

    private static List<string> Texts(IEnumerable<NodeId> nodes) => [.. nodes.Select(node => node.ToString())];
}

namespace PaperGraph.Core.Graph;

/// <summary>Circles in what ought to have none.</summary>
public static class Cycles
{
    /// <summary>One circle for each edge that closes one on a walk in the given order; none where there is none.</summary>
    /// <param name="nodes">Where walks begin.</param>
    /// <param name="edges">Where each node leads; every node that is reached has an entry.</param>
    /// <remarks>
    /// Walked as far as the circles are asked for. Without recursion: a file may chain topics deeper than a stack is.
    /// </remarks>
    public static IEnumerable<IReadOnlyList<TNode>> In<TNode>(
        IReadOnlyList<TNode> nodes,
        IReadOnlyDictionary<TNode, IReadOnlyList<TNode>> edges)
        where TNode : class
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(edges);
        var finished = new HashSet<TNode>(ReferenceEqualityComparer.Instance);
        return nodes.Where(start => !finished.Contains(start)).SelectMany(start => Walk(start, edges, finished));
    }

    private static IEnumerable<IReadOnlyList<TNode>> Walk<TNode>(
        TNode start,
        IReadOnlyDictionary<TNode, IReadOnlyList<TNode>> edges,
        HashSet<TNode> finished)
        where TNode : class
    {
        var path = new List<(TNode Node, int Next)> { (start, 0) };
        while (path.Count > 0)
        {
            var (node, next) = path[^1];
            if (next == edges[node].Count)
            {
                finished.Add(node);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[^1] = (node, next + 1);
            var target = edges[node][next];
            var onPath = path.FindIndex(step => ReferenceEquals(step.Node, target));
            if (onPath >= 0)
                yield return [.. path.Skip(onPath).Select(step => step.Node)];
            else if (!finished.Contains(target))
                path.Add((target, 0));
        }
    }
}

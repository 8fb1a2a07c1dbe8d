namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Circles in what ought to have none.</summary>
internal static class Cycles
{
    /// <summary>One circle for each edge that closes one on a walk in the given order; none where there is none.</summary>
    /// <remarks>Without recursion: a file may chain topics deeper than a stack is.</remarks>
    public static IEnumerable<IReadOnlyList<TNode>> In<TNode>(
        IReadOnlyList<TNode> nodes,
        IReadOnlyDictionary<TNode, IReadOnlyList<TNode>> edges)
        where TNode : class
    {
        var finished = new HashSet<TNode>(ReferenceEqualityComparer.Instance);
        var found = new List<IReadOnlyList<TNode>>();
        foreach (var start in nodes)
        {
            if (!finished.Contains(start))
                Walk(start, edges, finished, found);
        }

        return found;
    }

    private static void Walk<TNode>(
        TNode start,
        IReadOnlyDictionary<TNode, IReadOnlyList<TNode>> edges,
        HashSet<TNode> finished,
        List<IReadOnlyList<TNode>> found)
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
                found.Add([.. path.Skip(onPath).Select(step => step.Node)]);
            else if (!finished.Contains(target))
                path.Add((target, 0));
        }
    }
}

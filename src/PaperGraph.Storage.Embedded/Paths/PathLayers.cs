namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>All shortest paths between two nodes, as the nodes that stand at each distance from the first.</summary>
/// <remarks>Breadth first from both ends, the smaller frontier at a time: of what lies around one end it meets only about the root.</remarks>
internal sealed class PathLayers(PathNeighbours neighbours, CancellationToken cancellationToken)
{
    /// <summary>The layers, the first node alone in the first and the last in the last; null where they are further apart.</summary>
    public IReadOnlyList<IReadOnlySet<PathNode>>? Find(PathNode from, PathNode to, int maxHops)
    {
        var (forward, backward) = (new Front(from), new Front(to));
        IReadOnlyList<PathNode> meeting = from == to ? [from] : [];
        while (meeting.Count == 0)
        {
            if (forward.Depth + backward.Depth >= maxHops || forward.Frontier.Count == 0 || backward.Frontier.Count == 0)
                return null;
            var (smaller, larger) = forward.Frontier.Count <= backward.Frontier.Count ? (forward, backward) : (backward, forward);
            Grow(smaller);
            meeting = [.. smaller.Frontier.Where(larger.Distances.ContainsKey)];
        }

        var middle = new HashSet<PathNode>(meeting);
        return [.. Towards(forward, middle).Reverse(), middle, .. Towards(backward, middle)];
    }

    private void Grow(Front front)
    {
        front.Depth++;
        var next = new List<PathNode>();
        foreach (var node in front.Frontier)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var neighbour in neighbours.Of(node))
            {
                if (front.Distances.TryAdd(neighbour, front.Depth))
                    next.Add(neighbour);
            }
        }

        front.Frontier = next;
    }

    // From the meeting nodes back to where a front began, a layer at a time.
    private IEnumerable<HashSet<PathNode>> Towards(Front front, HashSet<PathNode> layer)
    {
        for (var distance = front.Depth - 1; distance >= 0; distance--)
        {
            var nearer = new HashSet<PathNode>();
            foreach (var node in layer)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var neighbour in neighbours.Of(node))
                {
                    if (front.Distances.TryGetValue(neighbour, out var known) && known == distance)
                        nearer.Add(neighbour);
                }
            }

            yield return layer = nearer;
        }
    }

    private sealed class Front(PathNode start)
    {
        public Dictionary<PathNode, int> Distances { get; } = new() { [start] = 0 };

        public List<PathNode> Frontier { get; set; } = [start];

        public int Depth { get; set; }
    }
}

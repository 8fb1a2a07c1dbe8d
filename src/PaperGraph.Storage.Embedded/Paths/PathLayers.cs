namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>All shortest paths between two nodes, as the steps that lead from each distance to the next.</summary>
/// <remarks>
/// Breadth first from both ends, until a step joins what was met last from one with what was met last from the other; so the neighbours of a topic that
/// a third of all papers touch are gone through only where nothing shorter was found.
/// </remarks>
internal sealed class PathLayers(PathNeighbours neighbours, CancellationToken cancellationToken)
{
    private readonly List<PathNode> _around = [];

    /// <summary>The steps of the paths, those from the first node first; some twice. Null where they are further apart.</summary>
    public IReadOnlyList<IReadOnlyList<(PathNode From, PathNode To)>>? Find(PathNode from, PathNode to, int maxHops)
    {
        if (from == to)
            return [];
        var (forward, backward) = (new Front(from), new Front(to));
        while (forward.Depth + backward.Depth < maxHops)
        {
            var joining = Between(forward.Last, backward.Last);
            if (joining.Count > 0)
                return [.. BackTo(forward, joining.Select(step => step.From)).Reverse(), joining, .. BackTo(backward, joining.Select(step => step.To)).Select(Turned)];
            var front = CountAround(forward.Last) <= CountAround(backward.Last) ? forward : backward;
            Grow(front);
            if (front.Last.Count == 0)
                return null;
        }

        return null;
    }

    private static List<(PathNode From, PathNode To)> Turned(List<(PathNode From, PathNode To)> steps) => steps.ConvertAll(step => (step.To, step.From));

    // From where two fronts met back to where one began.
    private IEnumerable<List<(PathNode From, PathNode To)>> BackTo(Front front, IEnumerable<PathNode> met)
    {
        for (var depth = front.Depth; depth > 0; depth--)
        {
            var steps = Between(front.Layers[depth - 1], met.ToHashSet());
            yield return steps;
            met = steps.Select(step => step.From);
        }
    }

    private void Grow(Front front)
    {
        var (last, before) = (front.Last, front.Depth == 0 ? [] : front.Layers[front.Depth - 1]);
        var next = new HashSet<PathNode>();
        foreach (var node in last)
        {
            // What stands nearer still was met long ago.
            foreach (var neighbour in Around(node))
            {
                if (!last.Contains(neighbour) && !before.Contains(neighbour))
                    next.Add(neighbour);
            }
        }

        front.Layers.Add(next);
    }

    // Each step is in the short list of one of its ends, and in the list of either.
    private List<(PathNode From, PathNode To)> Between(HashSet<PathNode> from, HashSet<PathNode> to)
    {
        var steps = new List<(PathNode From, PathNode To)>();
        var (shortLists, ofFrom, ofTo) = (CountNamed(from) + CountNamed(to), CountAround(from), CountAround(to));
        if (Math.Min(ofFrom, ofTo) >= shortLists)
        {
            foreach (var node in from)
                steps.AddRange(Named(node).Where(to.Contains).Select(neighbour => (node, neighbour)));
            foreach (var node in to)
                steps.AddRange(Named(node).Where(from.Contains).Select(neighbour => (neighbour, node)));
        }
        else if (ofFrom <= ofTo)
        {
            foreach (var node in from)
                steps.AddRange(Around(node).Where(to.Contains).Select(neighbour => (node, neighbour)));
        }
        else
        {
            foreach (var node in to)
                steps.AddRange(Around(node).Where(from.Contains).Select(neighbour => (neighbour, node)));
        }

        return steps;
    }

    private long CountAround(HashSet<PathNode> nodes) => nodes.Sum(node => (long)neighbours.Count(node));

    private long CountNamed(HashSet<PathNode> nodes) => nodes.Sum(node => (long)neighbours.CountNamed(node));

    private List<PathNode> Around(PathNode node)
    {
        Clear();
        neighbours.AddAll(node, _around);
        return _around;
    }

    private List<PathNode> Named(PathNode node)
    {
        Clear();
        neighbours.AddNamed(node, _around);
        return _around;
    }

    private void Clear()
    {
        cancellationToken.ThrowIfCancellationRequested();
        _around.Clear();
    }

    private sealed class Front(PathNode start)
    {
        public List<HashSet<PathNode>> Layers { get; } = [[start]];

        public HashSet<PathNode> Last => Layers[^1];

        public int Depth => Layers.Count - 1;
    }
}

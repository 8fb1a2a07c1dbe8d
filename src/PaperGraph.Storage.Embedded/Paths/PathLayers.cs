namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>All shortest paths between two nodes, as the steps that lead from each distance to the next.</summary>
/// <remarks>
/// Breadth first from both ends, until there is something in the middle that both ends reach by one step more; so the neighbours of a topic that
/// a third of all papers touch are gone through only where nothing shorter was found, and kept only where nothing as short was.
/// </remarks>
internal sealed class PathLayers(PathNeighbours neighbours, CancellationToken cancellationToken)
{
    // About as many as a paper or an annotation names.
    private const int NamedByOne = 8;

    private readonly List<PathNode> _around = [];
    private readonly List<PathNode> _named = [];

    /// <summary>The steps of the paths, those from the first node first; some twice. Null where they are further apart.</summary>
    public IReadOnlyList<IReadOnlyList<(PathNode From, PathNode To)>>? Find(PathNode from, PathNode to, int maxHops)
    {
        if (from == to)
            return [];
        var (forward, backward) = (new Front(from), new Front(to));
        if (maxHops > 0 && Between(forward.Last, backward.Last) is { Count: > 0 } step)
            return [step];
        while (forward.Depth + backward.Depth + 2 <= maxHops)
        {
            var (smaller, larger) = CountAround(forward.Last) <= CountAround(backward.Last) ? (forward, backward) : (backward, forward);
            var middle = FindMiddle(smaller.Last, larger.Last);
            if (middle.Count > 0)
                return [.. BackTo(forward, middle).Reverse(), .. BackTo(backward, middle).Select(Turned)];
            Grow(smaller);
            if (smaller.Last.Count == 0)
                return null;
        }

        return null;
    }

    private static List<(PathNode From, PathNode To)> Turned(List<(PathNode From, PathNode To)> steps) => steps.ConvertAll(step => (step.To, step.From));

    // From what lies one step behind where a front ends, back to where it began.
    private IEnumerable<List<(PathNode From, PathNode To)>> BackTo(Front front, HashSet<PathNode> behind)
    {
        for (var depth = front.Depth; depth >= 0; depth--)
        {
            var steps = Between(front.Layers[depth], behind);
            yield return steps;
            behind = [.. steps.Select(step => step.From)];
        }
    }

    // What neighbours some of both.
    private HashSet<PathNode> FindMiddle(HashSet<PathNode> some, HashSet<PathNode> others) =>
        CountAround(others) <= CountAround(some) * NamedByOne ? MiddleByLists(some, others) : MiddleByNames(some, others);

    // Where both lists are long, to go through both is quicker than to ask all on one of them whom they name.
    private HashSet<PathNode> MiddleByLists(HashSet<PathNode> some, HashSet<PathNode> others)
    {
        var (middle, around) = (new HashSet<PathNode>(), new NodeMarks(CountAround(others)));
        foreach (var node in others)
            Around(node).ForEach(around.Add);
        foreach (var node in some)
            middle.UnionWith(Around(node).Where(around.Contains));
        return middle;
    }

    // Either it names some of the others, or some of them name it.
    private HashSet<PathNode> MiddleByNames(HashSet<PathNode> some, HashSet<PathNode> others)
    {
        var (middle, named) = (new HashSet<PathNode>(), others.SelectMany(Named).ToHashSet());
        foreach (var node in some)
        {
            foreach (var neighbour in Around(node))
            {
                if (named.Contains(neighbour) || Named(neighbour).Exists(others.Contains))
                    middle.Add(neighbour);
            }
        }

        return middle;
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
        var (shortLists, ofFrom, ofTo) = (CountNamed(from) + CountNamed(to), CountAround(from), CountAround(to));
        if (Math.Min(ofFrom, ofTo) >= shortLists)
            return [.. Steps(from, Named, to), .. Turned(Steps(to, Named, from))];
        return ofFrom <= ofTo ? Steps(from, Around, to) : Turned(Steps(to, Around, from));
    }

    private static List<(PathNode From, PathNode To)> Steps(HashSet<PathNode> from, Func<PathNode, List<PathNode>> listOf, HashSet<PathNode> to)
    {
        var steps = new List<(PathNode From, PathNode To)>();
        foreach (var node in from)
            steps.AddRange(listOf(node).Where(to.Contains).Select(neighbour => (node, neighbour)));
        return steps;
    }

    private long CountAround(HashSet<PathNode> nodes) => nodes.Sum(node => (long)neighbours.Count(node));

    private long CountNamed(HashSet<PathNode> nodes) => nodes.Sum(node => (long)neighbours.CountNamed(node));

    private List<PathNode> Around(PathNode node)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _around.Clear();
        neighbours.AddAll(node, _around);
        return _around;
    }

    private List<PathNode> Named(PathNode node)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _named.Clear();
        neighbours.AddNamed(node, _named);
        return _named;
    }

    private sealed class Front(PathNode start)
    {
        public List<HashSet<PathNode>> Layers { get; } = [[start]];

        public HashSet<PathNode> Last => Layers[^1];

        public int Depth => Layers.Count - 1;
    }
}

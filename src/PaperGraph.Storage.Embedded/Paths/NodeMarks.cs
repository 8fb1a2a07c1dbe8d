using PaperGraph.Core.Graph;

namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>Which nodes were met.</summary>
/// <param name="expected">About how many will be: for many, one bit for each number is less than a set, and quicker.</param>
internal sealed class NodeMarks(long expected)
{
    private const long Many = 4_096;
    private const int BitsInWord = 64;

    private readonly HashSet<PathNode>? _few = expected < Many ? [] : null;
    private readonly Dictionary<NodeKind, ulong[]> _marked = [];

    // Neighbours come by kind, one after the other.
    private (NodeKind Kind, ulong[] Marked) _last = (default, []);

    public void Add(PathNode node)
    {
        if (_few is not null)
        {
            _few.Add(node);
            return;
        }

        var marked = MarkedOf(node.Kind);
        if (node.Number / BitsInWord >= marked.Length)
            marked = Grow(node);
        marked[node.Number / BitsInWord] |= 1UL << (node.Number % BitsInWord);
    }

    public bool Contains(PathNode node)
    {
        if (_few is not null)
            return _few.Contains(node);
        var marked = MarkedOf(node.Kind);
        var word = node.Number / BitsInWord;
        return word < marked.Length && (marked[word] & (1UL << (node.Number % BitsInWord))) != 0;
    }

    private ulong[] MarkedOf(NodeKind kind)
    {
        if (_last.Kind != kind)
            _last = (kind, _marked.GetValueOrDefault(kind, []));
        return _last.Marked;
    }

    private ulong[] Grow(PathNode node)
    {
        var grown = MarkedOf(node.Kind);
        Array.Resize(ref grown, Math.Max((node.Number / BitsInWord) + 1, grown.Length * 2));
        _marked[node.Kind] = grown;
        _last = (node.Kind, grown);
        return grown;
    }
}

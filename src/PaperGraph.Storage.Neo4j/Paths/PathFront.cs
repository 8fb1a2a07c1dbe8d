using PaperGraph.Core.Graph;

namespace PaperGraph.Storage.Neo4j.Paths;

/// <summary>What lies around one end, as far as it was looked at.</summary>
internal sealed class PathFront(NodeId start)
{
    private readonly List<HashSet<NodeId>> _layers = [[start]];
    private readonly HashSet<NodeId> _met = [start];

    /// <summary>The nodes furthest from the start.</summary>
    public IReadOnlySet<NodeId> Frontier => _layers[^1];

    /// <summary>How far they are from it.</summary>
    public int Depth => _layers.Count - 1;

    /// <summary>The nodes at a distance from the start.</summary>
    public IReadOnlySet<NodeId> At(int distance) => _layers[distance];

    /// <summary>Goes a step further.</summary>
    public void Grow(IEnumerable<NodeId> neighbours) => _layers.Add([.. neighbours.Where(_met.Add)]);
}

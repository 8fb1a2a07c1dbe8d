using PaperGraph.Core.Graph;

namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>A node by its number.</summary>
internal readonly record struct PathNode(NodeKind Kind, int Number)
{
    // Kinds are letters; sets of many thousands are filled with these.
    public override int GetHashCode() => (Number << 7) ^ (int)Kind;
}

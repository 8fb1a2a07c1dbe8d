using PaperGraph.Core.Search;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>A hit by its number, and where it stands.</summary>
internal readonly record struct FoundNode(HitPosition Position, int Number) : IComparable<FoundNode>
{
    public int CompareTo(FoundNode other) => Position.CompareTo(other.Position);
}

using System.Globalization;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>A hit and where it stands: best score first, then by id.</summary>
internal readonly record struct FoundNode(double Score, NodeId Node, int Number) : IComparable<FoundNode>
{
    public int CompareTo(FoundNode other) => Score != other.Score ? other.Score.CompareTo(Score) : Node.CompareTo(other.Node);

    public string CursorIn(string list) => new CursorPosition(list, Score.ToString("R", CultureInfo.InvariantCulture), Node.ToString()).Encode();

    /// <exception cref="InvalidCursorException">It is no cursor of this list.</exception>
    public static FoundNode At(string cursor, string list) =>
        CursorPosition.TryDecode(cursor, list, out var position)
        && NodeId.TryParse(position.Id, out var node)
        && double.TryParse(position.Key, NumberStyles.Float, CultureInfo.InvariantCulture, out var score)
            ? new FoundNode(score, node, 0)
            : throw new InvalidCursorException(cursor);
}

using System.Globalization;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Search;

/// <summary>Where a hit stands among those of a search: best score first, then by id.</summary>
/// <param name="Score">What it scores.</param>
/// <param name="Node">The node.</param>
public readonly record struct HitPosition(double Score, NodeId Node) : IComparable<HitPosition>
{
    /// <inheritdoc />
    public int CompareTo(HitPosition other) => Score != other.Score ? other.Score.CompareTo(Score) : Node.CompareTo(other.Node);

    /// <summary>The cursor behind it.</summary>
    /// <param name="list">Of which search; see <see cref="Paging.ListNames.Search" />.</param>
    public string CursorIn(string list) => new CursorPosition(list, Score.ToString("R", CultureInfo.InvariantCulture), Node.ToString()).Encode();

    /// <summary>Reads a cursor.</summary>
    /// <exception cref="InvalidCursorException">It is no cursor of this list.</exception>
    public static HitPosition Read(string cursor, string list) =>
        CursorPosition.TryDecode(cursor, list, out var position)
        && NodeId.TryParse(position.Id, out var node)
        && double.TryParse(position.Key, NumberStyles.Float, CultureInfo.InvariantCulture, out var score)
            ? new HitPosition(score, node)
            : throw new InvalidCursorException(cursor);
}

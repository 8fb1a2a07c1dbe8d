using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Paging;

/// <summary>Writes cursors that name a <see cref="SortKey" />, and reads them; the same in every store.</summary>
public static class SortCursor
{
    private const char Separator = '|';

    /// <summary>The cursor behind an item.</summary>
    /// <param name="list">Which list, in which order.</param>
    /// <param name="kind">What the list's items are.</param>
    /// <param name="key">Where the item stands.</param>
    public static string Of(string list, NodeKind kind, SortKey key)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{key.Number}{Separator}{key.Group:x}{Separator}{key.Text}");
        return new CursorPosition(list, text, NodeId.Of(kind, key.Id).ToString()).Encode();
    }

    /// <summary>Where the item before a cursor stands, or stood.</summary>
    /// <exception cref="InvalidCursorException">It is no cursor of this list.</exception>
    public static SortKey Read(string cursor, string list, NodeKind kind)
    {
        if (CursorPosition.TryDecode(cursor, list, out var position)
            && NodeId.TryParse(position.Id, out var id) && id.Kind == kind
            && TryRead(position.Key, id.Value, out var key))
        {
            return key.Value;
        }

        throw new InvalidCursorException(cursor);
    }

    private static bool TryRead(string text, UInt128 id, [NotNullWhen(true)] out SortKey? key)
    {
        key = null;
        var parts = text.Split(Separator, 3);
        if (parts.Length == 3
            && long.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && UInt128.TryParse(parts[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var group))
        {
            key = new SortKey(number, parts[2], group, id);
        }

        return key is not null;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Embedded.Paging;

/// <summary>An ordered list of nodes in one state of the graph: where each stands, and how cursors name that.</summary>
/// <param name="list">Which list, in which order; cursors carry it.</param>
/// <param name="kind">What the nodes are.</param>
/// <param name="keyOf">Where the node of a number stands.</param>
internal sealed class NodeOrder(string list, NodeKind kind, Func<int, SortKey> keyOf) : IComparer<int>
{
    private const char Separator = '|';

    public SortKey KeyOf(int number) => keyOf(number);

    public int Compare(int x, int y) => x == y ? 0 : keyOf(x).CompareTo(keyOf(y));

    /// <summary>Brings numbers into this order.</summary>
    public int[] Sort(int[] numbers)
    {
        Array.Sort(Array.ConvertAll(numbers, number => keyOf(number)), numbers);
        return numbers;
    }

    public string CursorOf(int number)
    {
        var key = keyOf(number);
        var text = string.Create(CultureInfo.InvariantCulture, $"{key.Number}{Separator}{key.Group:x}{Separator}{key.Text}");
        return new CursorPosition(list, text, NodeId.Of(kind, key.Id).ToString()).Encode();
    }

    /// <exception cref="InvalidCursorException">It is no cursor of this list.</exception>
    public SortKey KeyOf(string cursor)
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

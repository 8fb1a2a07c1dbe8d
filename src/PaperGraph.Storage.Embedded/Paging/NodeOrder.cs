using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;

namespace PaperGraph.Storage.Embedded.Paging;

/// <summary>An ordered list of nodes in one state of the graph: where each stands, and how cursors name that.</summary>
/// <param name="list">Which list, in which order; cursors carry it.</param>
/// <param name="kind">What the nodes are.</param>
/// <param name="keyOf">Where the node of a number stands.</param>
internal sealed class NodeOrder(string list, NodeKind kind, Func<int, SortKey> keyOf) : IComparer<int>
{
    public SortKey KeyOf(int number) => keyOf(number);

    public int Compare(int x, int y) => x == y ? 0 : keyOf(x).CompareTo(keyOf(y));

    /// <summary>Brings numbers into this order.</summary>
    public int[] Sort(int[] numbers)
    {
        // By their values first, which a processor compares at once; whole keys are for those of one value.
        var values = Array.ConvertAll(numbers, number => keyOf(number).Number);
        Array.Sort(values, numbers);
        for (var first = 0; first < numbers.Length;)
        {
            var end = first + 1;
            while (end < numbers.Length && values[end] == values[first])
                end++;
            if (end - first > 1)
                SortByKey(numbers.AsSpan(first, end - first));
            first = end;
        }

        return numbers;
    }

    private void SortByKey(Span<int> numbers)
    {
        var keys = new SortKey[numbers.Length];
        for (var at = 0; at < keys.Length; at++)
            keys[at] = keyOf(numbers[at]);
        keys.AsSpan().Sort(numbers);
    }

    public string CursorOf(int number) => SortCursor.Of(list, kind, keyOf(number));

    /// <exception cref="Core.Storage.InvalidCursorException">It is no cursor of this list.</exception>
    public SortKey KeyOf(string cursor) => SortCursor.Read(cursor, list, kind);
}

using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Paging;

/// <summary>Makes a page of the items that a query found ahead of a place: one more than wanted where there are more, the nearest first.</summary>
internal static class PlacedPage
{
    /// <summary>Before every place.</summary>
    public const string Beginning = "";

    /// <summary>Behind every place; no place begins with this sign.</summary>
    public const string End = "~";

    /// <param name="request">What was asked.</param>
    /// <param name="found">What was found, the nearest to the place first.</param>
    /// <param name="isAnyBehind">Whether there are items on the other side of the place.</param>
    /// <param name="read">Reads one.</param>
    public static Page<TItem> Of<TItem>(PageRequest request, IReadOnlyList<CypherRow> found, bool isAnyBehind, Func<CypherRow, PageItem<TItem>> read)
    {
        var items = found.Take(request.Size).Select(read).ToList();
        if (request.Backward)
            items.Reverse();
        var isMore = found.Count > request.Size;
        // A page from the list's own end has nothing behind it.
        var isBehind = request.From is not null && isAnyBehind;
        return request.Backward ? new Page<TItem>(items, HasNext: isBehind, HasPrevious: isMore) : new Page<TItem>(items, HasNext: isMore, HasPrevious: isBehind);
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Paging;

/// <summary>A page of a list, as a server is asked for it.</summary>
internal sealed class ListRequest
{
    private readonly string _list;
    private readonly NodeKind _kind;
    private readonly PageRequest _page;

    /// <param name="list">Which list, in which order; cursors carry it.</param>
    /// <param name="kind">What its items are.</param>
    /// <param name="page">Which part of it.</param>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    public ListRequest(string list, NodeKind kind, PageRequest page)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfNegative(page.Size, nameof(page));
        (_list, _kind, _page) = (list, kind, page);
        From = page.From is { } cursor ? SortCursor.Read(cursor, list, kind) : null;
    }

    /// <summary>Behind, or backward before, which place; null for the list's own end.</summary>
    public SortKey? From { get; }

    public bool IsBackward => _page.Backward;

    /// <summary>One more than is wanted tells whether the list goes on.</summary>
    public long Limit => _page.Size + 1L;

    /// <summary>The place as the text that lists are sorted by.</summary>
    public string? Place => From is { } key ? OrderText.Of(key) : null;

    /// <summary>Asks for the page by walking an index.</summary>
    public CypherStatement Walk(WalkQueries queries)
    {
        var from = Place ?? (IsBackward ? PlacedPage.End : PlacedPage.Beginning);
        return queries.Of(IsBackward).With("from", from).With("limit", Limit);
    }

    /// <summary>Asks for such a page of each of some selections.</summary>
    /// <param name="query">Gathers what is selected, and sorts it.</param>
    /// <param name="selections">What is selected.</param>
    /// <param name="order">The property that is sorted by, where there are several.</param>
    /// <param name="from">The place, where it is no text.</param>
    // One map, since a server makes another plan whenever a parameter's text or list becomes ten times as long, but does not look into maps.
    public CypherStatement Gather(CypherQuery query, IEnumerable<CypherMap> selections, string? order = null, object? from = null) => query.With("page", new CypherMap()
        .Put("from", from ?? Place).Put("backward", IsBackward).Put("limit", Limit).Put("order", order).Put("selections", selections.ToList()));

    /// <summary>The page that was found.</summary>
    /// <param name="found">The nearest to the place first.</param>
    /// <param name="isAnyBehind">Whether there are items on the other side of the place.</param>
    /// <param name="read">Reads an item and where it stands.</param>
    public Page<TItem> Of<TItem>(IReadOnlyList<CypherRow> found, bool isAnyBehind, Func<CypherRow, (TItem Item, SortKey Key)> read) =>
        PlacedPage.Of(_page, found, isAnyBehind, row =>
        {
            var (item, key) = read(row);
            return new PageItem<TItem>(item, () => SortCursor.Of(_list, _kind, key));
        });
}

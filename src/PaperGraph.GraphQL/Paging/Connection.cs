using PaperGraph.Core.Storage;

namespace PaperGraph.GraphQL.Paging;

/// <summary>A page as the Relay connections specification shows it, and what it is a page of, so that the whole can be counted when asked.</summary>
internal sealed record Connection<TItem, TSelection>(Page<TItem> Page, TSelection Selection)
{
    public IReadOnlyList<PageItem<TItem>> Edges => Page.Items;

    public IReadOnlyList<TItem> Nodes => [.. Page.Items.Select(item => item.Node)];

    public PageInfo PageInfo => new(
        Page.HasNext,
        Page.HasPrevious,
        Page.Items.Count == 0 ? null : Page.Items[0].Cursor,
        Page.Items.Count == 0 ? null : Page.Items[^1].Cursor);
}

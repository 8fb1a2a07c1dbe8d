namespace PaperGraph.Core.Storage;

/// <summary>Reads lists to their end, page by page.</summary>
public static class WholeList
{
    private const int PageSize = 1_000;

    /// <summary>All items, in the list's order. Where the list changes meanwhile, one may be missing or come twice.</summary>
    /// <param name="ask">Asks for a page.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<List<TItem>> ReadAsync<TItem>(Func<PageRequest, CancellationToken, Task<Page<TItem>>> ask, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var items = new List<TItem>();
        for (var request = PageRequest.First(PageSize); ;)
        {
            var page = await ask(request, cancellationToken);
            items.AddRange(page.Items.Select(item => item.Node));
            if (!page.HasNext)
                return items;
            request = PageRequest.First(PageSize, page.Items[^1].Cursor);
        }
    }
}

using PaperGraph.Core.Storage;

namespace PaperGraph.GraphQL.Tests.Fakes;

internal sealed partial class FakePaperStore
{
    private static Page<TItem> PageOf<TItem>(string list, IEnumerable<TItem> items, Func<TItem, object> id, PageRequest request)
    {
        var all = items.Select(item => new PageItem<TItem>(item, () => new CursorPosition(list, string.Empty, $"{id(item)}").Encode())).ToList();
        var at = request.From is { } cursor ? Find(all, list, cursor) : request.Backward ? all.Count : -1;
        var rest = request.Backward ? all[..at] : all[(at + 1)..];
        var page = request.Backward ? rest.TakeLast(request.Size).ToList() : rest.Take(request.Size).ToList();
        var first = page.Count == 0 ? 0 : all.IndexOf(page[0]);
        return new Page<TItem>(page, page.Count > 0 && first + page.Count < all.Count, first > 0);
    }

    private static int Find<TItem>(List<PageItem<TItem>> all, string list, string cursor) =>
        CursorPosition.TryDecode(cursor, list, out _) ? all.FindIndex(item => item.Cursor == cursor) : throw new InvalidCursorException(cursor);
}

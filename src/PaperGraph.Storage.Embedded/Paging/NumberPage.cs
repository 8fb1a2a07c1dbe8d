using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Embedded.Paging;

/// <summary>A page of node numbers, in the list's order.</summary>
internal sealed record NumberPage(IReadOnlyList<int> Numbers, bool HasNext, bool HasPrevious)
{
    /// <summary>The page of what the numbers stand for.</summary>
    public Page<TItem> Of<TItem>(NodeOrder order, Func<int, TItem> item) =>
        new([.. Numbers.Select(number => new PageItem<TItem>(item(number), () => order.CursorOf(number)))], HasNext, HasPrevious);
}

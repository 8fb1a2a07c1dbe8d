namespace PaperGraph.Core.Storage;

/// <summary>A part of an ordered list.</summary>
/// <param name="Items">In the list's order.</param>
/// <param name="HasNext">Whether the list goes on behind the last item.</param>
/// <param name="HasPrevious">Whether it has items before the first.</param>
public sealed record Page<TItem>(IReadOnlyList<PageItem<TItem>> Items, bool HasNext, bool HasPrevious)
{
    /// <summary>A page of an empty list.</summary>
    public static Page<TItem> Empty { get; } = new([], false, false);
}

/// <summary>An item of a page and the cursor that stands behind it.</summary>
/// <param name="Node">The item.</param>
/// <param name="MakeCursor">Writes the cursor: most are never asked for, and writing them would be a fifth of what a page costs.</param>
public readonly record struct PageItem<TItem>(TItem Node, Func<string> MakeCursor)
{
    /// <summary>The cursor.</summary>
    public string Cursor => MakeCursor();
}

namespace PaperGraph.Core.Storage;

/// <summary>Which part of an ordered list is wanted: the first items after a cursor, or the last before one.</summary>
/// <remarks>Keyset pagination as in the Relay cursor connections specification, section 4.</remarks>
/// <param name="Size">How many items at most; 0 asks only whether there are any.</param>
/// <param name="Backward">True for the last items before <paramref name="From" />; they still come in the list's order.</param>
/// <param name="From">The cursor's text; null for the list's end that <paramref name="Backward" /> starts from.</param>
public sealed record PageRequest(int Size, bool Backward = false, string? From = null)
{
    /// <summary>The first items of a list.</summary>
    public static PageRequest First(int size, string? after = null) => new(size, false, after);

    /// <summary>The last items of a list.</summary>
    public static PageRequest Last(int size, string? before = null) => new(size, true, before);
}

namespace PaperGraph.Core.Search;

/// <summary>Ends the reading of a search text; never leaves <see cref="SearchQuery.Parse" />.</summary>
internal sealed class SearchSyntaxException(int at, string message) : Exception(message)
{
    public int Position { get; } = at + 1;

    public static SearchSyntaxException At(int at, string what) => new(at, $"{what} at position {at + 1}.");
}

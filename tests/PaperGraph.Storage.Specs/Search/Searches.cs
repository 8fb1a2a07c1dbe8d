using PaperGraph.Core.Search;

namespace PaperGraph.Storage.Specs.Search;

internal static class Searches
{
    public static SearchExpression Parsed(string text) => SearchQuery.Parse(text) is SearchQuery.Understood understood
        ? understood.Expression
        : throw new ArgumentException($"“{text}” is no search.", nameof(text));
}

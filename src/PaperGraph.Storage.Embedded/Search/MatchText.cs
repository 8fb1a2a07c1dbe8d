using PaperGraph.Core.Search;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>Writes a search as FTS5 reads it: nothing but folded words in quotes, and operators of our own.</summary>
internal static class MatchText
{
    public static string Of(SearchExpression search) => search switch
    {
        SearchExpression.Phrase phrase => Of(phrase),
        SearchExpression.And and => Joined(and.Parts, " AND "),
        SearchExpression.Or or => Joined(or.Parts, " OR "),
        SearchExpression.Except except => $"({Of(except.Wanted)} NOT {Of(except.Unwanted)})",
        _ => throw new ArgumentOutOfRangeException(nameof(search), search, "No such expression."),
    };

    // Cut once more: an expression need not come from SearchQuery.Parse, and a cut word holds no quote.
    private static string Of(SearchExpression.Phrase phrase)
    {
        var words = Words.Join(string.Join(' ', phrase.Words));
        return words.Length == 0
            ? throw new ArgumentException("A phrase without words cannot be looked for.", nameof(phrase))
            : $"\"{words}\"{(phrase.IsPrefix ? "*" : string.Empty)}";
    }

    private static string Joined(IReadOnlyList<SearchExpression> parts, string by) => $"({string.Join(by, parts.Select(Of))})";
}

namespace PaperGraph.Core.Search;

/// <summary>The phrases that a search would like to meet, without those it leaves out.</summary>
internal static class WantedPhrases
{
    public static IReadOnlyList<SearchExpression.Phrase> Of(SearchExpression search) => [.. Walk(search)];

    private static IEnumerable<SearchExpression.Phrase> Walk(SearchExpression search) => search switch
    {
        SearchExpression.Phrase phrase => [phrase],
        SearchExpression.And and => and.Parts.SelectMany(Walk),
        SearchExpression.Or or => or.Parts.SelectMany(Walk),
        SearchExpression.Except except => Walk(except.Wanted),
        _ => throw new ArgumentOutOfRangeException(nameof(search), search, "No such expression."),
    };
}

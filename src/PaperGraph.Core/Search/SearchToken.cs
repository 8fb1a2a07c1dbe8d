namespace PaperGraph.Core.Search;

internal enum SearchTokenKind
{
    Phrase,
    And,
    Or,
    Not,
    Open,
    Close,
    End,
}

internal sealed record SearchToken(SearchTokenKind Kind, int At, SearchExpression.Phrase? Phrase = null);

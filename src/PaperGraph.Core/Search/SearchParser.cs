namespace PaperGraph.Core.Search;

/// <summary>Reads tokens as an expression, by recursive descent.</summary>
internal sealed class SearchParser(IReadOnlyList<SearchToken> tokens)
{
    private const int MostParentheses = 16;

    private int _at;
    private int _depth;

    private SearchToken Next => tokens[_at];

    public SearchExpression Parse()
    {
        if (tokens.All(token => token.Kind != SearchTokenKind.Phrase))
            throw SearchSyntaxException.At(0, "No word to search for");
        var all = ReadOr();
        return Next.Kind == SearchTokenKind.End ? all : throw SearchSyntaxException.At(Next.At, "Unopened parenthesis");
    }

    private SearchExpression ReadOr()
    {
        var parts = new List<SearchExpression> { ReadAnd() };
        while (Next.Kind == SearchTokenKind.Or)
        {
            _at++;
            parts.Add(ReadAnd());
        }

        return parts is [var only] ? only : new SearchExpression.Or(parts);
    }

    private SearchExpression ReadAnd()
    {
        var (wanted, unwanted) = (new List<SearchExpression>(), new List<SearchExpression>());
        var first = Next;
        do
        {
            var isUnwanted = Take(SearchTokenKind.Not);
            (isUnwanted ? unwanted : wanted).Add(ReadOne());
        }
        while (Take(SearchTokenKind.And) || Next.Kind is SearchTokenKind.Phrase or SearchTokenKind.Open or SearchTokenKind.Not);

        if (wanted.Count == 0)
            throw SearchSyntaxException.At(first.At, "Nothing is wanted beside what NOT leaves out");
        var both = wanted is [var only] ? only : new SearchExpression.And(wanted);
        return unwanted switch
        {
            [] => both,
            [var one] => new SearchExpression.Except(both, one),
            _ => new SearchExpression.Except(both, new SearchExpression.Or(unwanted)),
        };
    }

    private SearchExpression ReadOne()
    {
        var token = tokens[_at];
        if (token.Kind == SearchTokenKind.Open)
            return ReadGroup();
        if (token.Phrase is null)
            throw SearchSyntaxException.At(token.At, $"A word is missing before {NameOf(token.Kind)}");
        _at++;
        return token.Phrase;
    }

    private SearchExpression ReadGroup()
    {
        var open = tokens[_at++];
        if (++_depth > MostParentheses)
            throw SearchSyntaxException.At(open.At, $"More than {MostParentheses} parentheses within each other");
        var group = ReadOr();
        _depth--;
        return Take(SearchTokenKind.Close) ? group : throw SearchSyntaxException.At(open.At, "Unclosed parenthesis");
    }

    private bool Take(SearchTokenKind kind)
    {
        if (Next.Kind != kind)
            return false;
        _at++;
        return true;
    }

    private static string NameOf(SearchTokenKind kind) => kind switch
    {
        SearchTokenKind.Close => "the closing parenthesis",
        SearchTokenKind.End => "the end",
        _ => kind.ToString().ToUpperInvariant(),
    };
}

namespace PaperGraph.Core.Search;

/// <summary>Cuts a search text into phrases, operators and parentheses.</summary>
internal sealed class SearchLexer
{
    private const int MostWords = 64;
    private const int MostSigns = 2_000;
    private const string Quotes = "\"“”„";
    private const string Blanks = ",;，；、。";

    private readonly List<SearchToken> _tokens = [];
    private readonly string _text;
    private int _at;
    private int _words;

    private SearchLexer(string text) => _text = text;

    public static IReadOnlyList<SearchToken> Cut(string text)
    {
        if (text.Length > MostSigns)
            throw new SearchSyntaxException(MostSigns, $"The search is longer than {MostSigns} signs.");
        var lexer = new SearchLexer(text);
        while (lexer._at < text.Length)
            lexer.Take();
        lexer.Add(SearchTokenKind.End, text.Length);
        return lexer._tokens;
    }

    private void Take()
    {
        var sign = _text[_at];
        if (IsBlank(sign))
            _at++;
        else if (sign is '(' or ')')
            Add(sign == '(' ? SearchTokenKind.Open : SearchTokenKind.Close, _at++);
        else if (IsQuote(sign))
            TakeQuoted();
        else if (sign == '-' && IsMinus())
            Add(SearchTokenKind.Not, _at++);
        else
            TakeBare();
    }

    // Several hyphens, or one before a blank, are punctuation.
    private bool IsMinus() => _at + 1 < _text.Length && _text[_at + 1] is var next && next is not ('-' or ')' or '*') && !IsBlank(next);

    private void TakeQuoted()
    {
        var open = _at++;
        while (_at < _text.Length && !IsQuote(_text[_at]))
            _at++;
        if (_at == _text.Length)
            throw SearchSyntaxException.At(open, "Unclosed quote");
        var quoted = _text.AsSpan(open + 1, _at++ - open - 1).TrimEnd();
        var isPrefix = TakeStar() || quoted is [.., '*'];
        if (!AddPhrase(quoted, open, isPrefix))
            throw SearchSyntaxException.At(open, "No word between the quotes");
    }

    private void TakeBare()
    {
        var start = _at;
        while (_at < _text.Length && !EndsBare(_text[_at]))
            _at++;
        var bare = _text.AsSpan(start, _at - start);
        if (OperatorOf(bare) is { } kind)
        {
            Add(kind, start);
            return;
        }

        var isPrefix = TakeStar();
        if (!AddPhrase(bare, start, isPrefix) && isPrefix)
            throw SearchSyntaxException.At(_at - 1, "No word before the *");
    }

    private bool TakeStar()
    {
        if (_at == _text.Length || _text[_at] != '*')
            return false;
        _at++;
        return true;
    }

    private static SearchTokenKind? OperatorOf(ReadOnlySpan<char> bare) => bare switch
    {
        "AND" => SearchTokenKind.And,
        "OR" => SearchTokenKind.Or,
        "NOT" => SearchTokenKind.Not,
        _ => null,
    };

    private bool AddPhrase(ReadOnlySpan<char> text, int at, bool isPrefix)
    {
        var words = new List<string>();
        foreach (var word in Words.In(text))
            words.Add(word.Text.ToString());
        if ((_words += words.Count) > MostWords)
            throw SearchSyntaxException.At(at, $"More than {MostWords} words to search for,");
        if (words.Count > 0)
            _tokens.Add(new SearchToken(SearchTokenKind.Phrase, at, new SearchExpression.Phrase(words, isPrefix)));
        return words.Count > 0;
    }

    private void Add(SearchTokenKind kind, int at) => _tokens.Add(new SearchToken(kind, at));

    private static bool IsBlank(char sign) => char.IsWhiteSpace(sign) || Blanks.Contains(sign);

    private static bool IsQuote(char sign) => Quotes.Contains(sign);

    private static bool EndsBare(char sign) => IsBlank(sign) || IsQuote(sign) || sign is '(' or ')' or '*';
}

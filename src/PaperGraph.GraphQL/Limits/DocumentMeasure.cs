using System.Buffers;

namespace PaperGraph.GraphQL.Limits;

/// <summary>Counts what a GraphQL document has, without parsing it: the GraphQL specification, section 2.1.</summary>
/// <param name="Tokens">Its words and signs; commas and comments are none.</param>
/// <param name="Nesting">The most brackets that are open at once.</param>
/// <param name="Directives">Its directives.</param>
/// <param name="LongestWord">How many characters the longest of its names and numbers has.</param>
internal readonly record struct DocumentMeasure(int Tokens, int Nesting, int Directives, int LongestWord)
{
    private const string Block = "\"\"\"";
    private static readonly SearchValues<char> NameSigns =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    public static DocumentMeasure Of(ReadOnlySpan<char> text)
    {
        var (tokens, open, nesting, directives, longest) = (0, 0, 0, 0, 0);
        while (!text.IsEmpty)
        {
            var sign = text[0];
            if (LengthOfBlank(text) is > 0 and var blank)
            {
                text = text[blank..];
                continue;
            }

            tokens++;
            open += sign is '{' or '[' or '(' ? 1 : sign is '}' or ']' or ')' ? -1 : 0;
            nesting = Math.Max(nesting, open);
            directives += sign == '@' ? 1 : 0;
            var length = LengthOf(text);
            longest = sign == '"' ? longest : Math.Max(longest, length);
            text = text[length..];
        }

        return new DocumentMeasure(tokens, nesting, directives, longest);
    }

    /// <summary>How long that is, of which a document has as much as it likes, with which a text begins: a blank, a comma, a comment.</summary>
    public static int LengthOfBlank(ReadOnlySpan<char> text)
    {
        var sign = text[0];
        if (sign == '#')
            return Until(text, "\r\n");
        return sign is ',' or '\uFEFF' || char.IsWhiteSpace(sign) ? 1 : 0;
    }

    /// <summary>How long the word or sign is with which a text begins.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(Block))
            return LengthOfString(text, Block, "\\\"\"\"");
        if (text[0] == '"')
            return LengthOfString(text, "\"", "\\\"");
        if (text.StartsWith("..."))
            return 3;
        if (text[0] == '-' || char.IsAsciiDigit(text[0]))
            return LengthOfNumber(text);
        var name = text.IndexOfAnyExcept(NameSigns);
        return name < 0 ? text.Length : Math.Max(1, name);
    }

    private static int LengthOfNumber(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length && (NameSigns.Contains(text[at]) || IsPoint(text[at..]) || (text[at] is '+' or '-' && text[at - 1] is 'e' or 'E')))
            at++;
        return at;
    }

    private static bool IsPoint(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '.' && char.IsAsciiDigit(text[1]);

    private static int LengthOfString(ReadOnlySpan<char> text, string quote, string escapedQuote)
    {
        var at = quote.Length;
        while (at < text.Length && !text[at..].StartsWith(quote))
            at += text[at..].StartsWith(escapedQuote) ? escapedQuote.Length : text[at] == '\\' && quote.Length == 1 ? 2 : 1;
        return Math.Min(text.Length, at + quote.Length);
    }

    private static int Until(ReadOnlySpan<char> text, string signs)
    {
        var at = text.IndexOfAny(signs);
        return at < 0 ? text.Length : at;
    }
}

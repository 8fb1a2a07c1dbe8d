using System.Buffers;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Limits;

/// <summary>Breaks the lines of a document anew, for a parser whose errors take a time that grows with the square of a line's length and memory for each line, and which looks for lines that it has
/// not got behind a carriage return (which ends a line too: GraphQL specification, section 2.1.2).</summary>
public static class DocumentLines
{
    private const int Long = 4_000;
    private const int Longest = 8_000;
    private const int MostLines = 2_000;
    private const int MostLinesOfMistake = 16;

    private static readonly SearchValues<char> ControlSigns = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(sign => (char)sign)]);

    /// <summary>The same document with few and short lines: as long as before, with everything in its place, but a line feed for every blank part and empty strings for those that are long or have lines. Null where
    /// it has few and short lines and no carriage return.</summary>
    /// <exception cref="RequestException">A long string is none, or a line has no blank for too long.</exception>
    public static string? FindBroken(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (LongestOf(document) <= Long && !document.Contains('\r', StringComparison.Ordinal) && document.AsSpan().Count('\n') <= MostLines)
            return null;
        var broken = string.Create(document.Length, document, static (signs, text) => Break(text, signs));
        return LongestOf(broken) <= Longest ? broken : throw new RequestException(
            ErrorCode.ParseFailed, $"The document has {LongestOf(broken)} characters without a blank; at most {Longest} are allowed.");
    }

    private static void Break(ReadOnlySpan<char> text, Span<char> broken)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = LengthOfBlanks(text[at..]);
            Blank(broken.Slice(at, length));
            at += length;
            if (at == text.Length)
                return;
            length = DocumentMeasure.LengthOf(text[at..]);
            BreakWord(text.Slice(at, length), broken.Slice(at, length));
            at += length;
        }
    }

    private static int LengthOfBlanks(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && DocumentMeasure.LengthOfBlank(text[length..]) is > 0 and var more)
            length += more;
        return length;
    }

    private static void Blank(Span<char> broken)
    {
        broken.Fill(' ');
        for (var at = 0; at < broken.Length; at += Long)
            broken[at] = '\n';
    }

    private static void BreakWord(ReadOnlySpan<char> word, Span<char> broken)
    {
        word.Replace(broken, '\r', '\n');
        var ends = broken.Count('\n');
        if (word[0] != '"' || (word.Length <= Long && ends == 0))
            return;
        if (IsString(word))
            Empty(broken);
        else if (word.Length > Long || ends > MostLinesOfMistake)
            throw new RequestException(ErrorCode.ParseFailed, "A long string of the document is not closed, or has a sign that cannot stand in a string.");
    }

    private static void Empty(Span<char> word)
    {
        word[1] = '"';
        Blank(word[2..]);
    }

    private static bool IsString(ReadOnlySpan<char> word) => word.StartsWith("\"\"\"") ? IsBlock(word) : IsPlain(word);

    private static bool IsBlock(ReadOnlySpan<char> word)
    {
        foreach (var sign in word)
        {
            if (sign < ' ' && sign is not ('\t' or '\n' or '\r'))
                return false;
        }

        return word.Length >= 6 && word.EndsWith("\"\"\"") && !word.EndsWith("\\\"\"\"");
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        if (word[^1] != '"' || word[1..^1].IndexOfAny(ControlSigns) is >= 0 and var control && word[1..][control] != '\t')
            return false;
        var rest = word[1..^1];
        while (rest.IndexOf('\\') is >= 0 and var at)
        {
            rest = rest[(at + 1)..];
            if (LengthOfEscape(rest) is not (> 0 and var length))
                return false;
            rest = rest[length..];
        }

        return true;
    }

    // What stands behind the backslash; 0 where that is no escape.
    private static int LengthOfEscape(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return 0;
        if (rest[0] != 'u')
            return "\"\\/bfnrt".Contains(rest[0]) ? 1 : 0;
        return rest.Length >= 5 && char.IsAsciiHexDigit(rest[1]) && char.IsAsciiHexDigit(rest[2]) && char.IsAsciiHexDigit(rest[3]) && char.IsAsciiHexDigit(rest[4]) ? 5 : 0;
    }

    private static int LongestOf(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var line in text.SplitAny('\n', '\r'))
            longest = Math.Max(longest, line.End.Value - line.Start.Value);
        return longest;
    }
}

using System.Buffers;

namespace PaperGraph.Import.Works.Citations;

/// <summary>Words between quotation marks.</summary>
/// <param name="Before">What stands before the marks.</param>
/// <param name="Inside">What stands between them.</param>
/// <param name="After">What stands behind them.</param>
internal sealed record QuotedSpan(string Before, string Inside, string After)
{
    // Names and a year need no more room before a title.
    private const int MaxBefore = 1000;

    private static readonly (char Open, char Close)[] Marks =
        [('"', '"'), ('“', '”'), ('„', '“'), ('‘', '’'), ('«', '»'), ('《', '》'), ('「', '」'), ('\'', '\'')];

    private static readonly SearchValues<char> Opening = SearchValues.Create([.. Marks.Select(pair => pair.Open)]);

    /// <summary>The first one in a text.</summary>
    public static QuotedSpan? First(string text)
    {
        for (var open = NextMark(text, 0); open >= 0; open = NextMark(text, open + 1))
        {
            foreach (var (mark, close) in Marks)
            {
                if (text[open] != mark || !MayOpen(text, open))
                    continue;
                var end = CloseFrom(text, open + 1, close);
                if (end > open + 1)
                    return new QuotedSpan(text[..open].Trim(), text[(open + 1)..end].Trim(), text[(end + 1)..].Trim());
            }
        }

        return null;
    }

    private static int NextMark(string text, int start)
    {
        var end = Math.Min(text.Length, MaxBefore);
        var at = start >= end ? -1 : text.AsSpan(start, end - start).IndexOfAny(Opening);
        return at < 0 ? -1 : start + at;
    }

    private static bool MayOpen(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]) || text[at] is '《' or '「' or '„';

    // Single marks are apostrophes, too: what closes stands behind a word and before none.
    private static int CloseFrom(string text, int start, char close)
    {
        for (var at = text.IndexOf(close, start); at >= 0; at = text.IndexOf(close, at + 1))
        {
            if (close is not ('\'' or '’') || ((at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])) && !char.IsWhiteSpace(text[at - 1])))
                return at;
        }

        return -1;
    }
}

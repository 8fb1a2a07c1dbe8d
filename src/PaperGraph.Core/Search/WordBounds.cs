using System.Text;

namespace PaperGraph.Core.Search;

/// <summary>Where a text can be cut without cutting a word or a sign.</summary>
internal static class WordBounds
{
    public static int AtOrAfter(ReadOnlySpan<char> text, int at, int last)
    {
        while (at < last && !IsBound(text, at))
            at++;
        return at;
    }

    public static int AtOrBefore(ReadOnlySpan<char> text, int at, int first)
    {
        while (at > first && !IsBound(text, at))
            at--;
        return at;
    }

    private static bool IsBound(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || at == text.Length)
            return true;
        if (char.IsSurrogatePair(text[at - 1], text[at]))
            return false;
        var sign = WordSigns.At(text, at, out _);
        return sign != WordSign.Joined && (sign != WordSign.Letter || !EndsInWord(text[..at]));
    }

    private static bool EndsInWord(ReadOnlySpan<char> text)
    {
        Rune.DecodeLastFromUtf16(text, out var rune, out _);
        return WordSigns.Of(rune) is WordSign.Letter or WordSign.Joined;
    }
}

using System.Globalization;
using System.Text;

namespace PaperGraph.Core.Search;

internal static class WordSigns
{
    public static WordSign At(ReadOnlySpan<char> text, int at, out int width)
    {
        var sign = text[at];
        width = 1;
        if (char.IsAscii(sign))
            return char.IsAsciiLetterOrDigit(sign) ? WordSign.Letter : WordSign.Separator;
        // A lone surrogate decodes to U+FFFD, which is no letter.
        Rune.DecodeFromUtf16(text[at..], out var rune, out width);
        return Of(rune);
    }

    public static WordSign Of(Rune rune)
    {
        if (JoinsWhatIsBefore(rune.Value))
            return WordSign.Joined;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => WordSign.Joined,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => StandsAlone(rune.Value) ? WordSign.Alone : WordSign.Letter,
            _ => WordSign.Separator,
        };
    }

    // Soft hyphen and zero-width joiners are invisible within a word; the vowels and finals of spelt-out Korean syllables and the
    // sound marks of half-width kana belong to the sign before them.
    private static bool JoinsWhatIsBefore(int sign) =>
        sign is 0x00AD or 0x200C or 0x200D or (>= 0x1160 and <= 0x11FF) or (>= 0xD7B0 and <= 0xD7FF) or 0xFF9E or 0xFF9F;

    private static bool StandsAlone(int sign) => sign >= 0x1100 && sign is
        <= 0x115F                               // Hangul leading consonants
        or (>= 0x2E80 and <= 0x303F)            // radicals, iteration marks
        or (>= 0x3040 and <= 0x312F)            // kana, bopomofo
        or (>= 0x3130 and <= 0x33FF)            // Hangul letters, enclosed signs
        or (>= 0x3400 and <= 0x4DBF)            // Han, extension A
        or (>= 0x4E00 and <= 0x9FFF)            // Han
        or (>= 0xA960 and <= 0xA97F)            // Hangul leading consonants
        or (>= 0xAC00 and <= 0xD7AF)            // Hangul syllables
        or (>= 0xF900 and <= 0xFAFF)            // Han, compatibility forms
        or (>= 0xFF66 and <= 0xFFDC)            // half-width kana and Hangul
        or (>= 0x1AFF0 and <= 0x1B16F)          // kana, supplement
        or (>= 0x20000 and <= 0x3FFFF);         // Han, extensions
}

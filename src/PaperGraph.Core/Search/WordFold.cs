using System.Buffers;
using System.Globalization;
using System.Text;

namespace PaperGraph.Core.Search;

internal static class WordFold
{
    private static readonly SearchValues<char> Folded = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The folded word: a part of <paramref name="word" /> or of <paramref name="buffer" /> where that saves a copy. Empty where nothing is left of it.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, scoped ref char[] buffer)
    {
        if (!word.ContainsAnyExcept(Folded))
            return word;
        if (word is [>= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3'])
            return word;
        if (!Ascii.IsValid(word))
            return Rare(word.ToString());
        if (buffer.Length < word.Length)
            buffer = new char[Math.Max(word.Length, 64)];
        Ascii.ToLower(word, buffer, out var length);
        return buffer.AsSpan(0, length);
    }

    private static string Rare(string word)
    {
        if (StaysWhole(word))
            return word;
        var kept = new StringBuilder(word.Length);
        foreach (var rune in word.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Stays(rune, kept.Length == 0))
                Append(kept, Rune.ToLowerInvariant(rune));
        }

        return kept.ToString().Normalize(NormalizationForm.FormKC);
    }

    // Hangul letters shown one by one would turn into the parts of syllables, which join what is before them;
    // the ligatures yori and koto would turn into two words.
    private static bool StaysWhole(string word) =>
        word is [(>= '\u3131' and <= '\u318E') or (>= '\uFFA0' and <= '\uFFDC') or '\u309F' or '\u30FF'];

    private static bool Stays(Rune rune, bool isFirst) => rune.Value switch
    {
        // Latin, Greek and Cyrillic accents go; the marks of other scripts are part of their spelling.
        >= 0x0300 and <= 0x036F => false,
        >= 0xFE00 and <= 0xFE0F => false,
        >= 0xE0100 and <= 0xE01EF => false,
        _ => WordSigns.Of(rune) switch
        {
            WordSign.Separator => false,
            WordSign.Joined => !isFirst && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format,
            _ => true,
        },
    };

    // Letters that Unicode does not take apart, though people who lack the key write them so.
    private static void Append(StringBuilder kept, Rune rune) => _ = rune.Value switch
    {
        'ß' => kept.Append("ss"),
        'æ' => kept.Append("ae"),
        'œ' => kept.Append("oe"),
        'þ' => kept.Append("th"),
        'ø' => kept.Append('o'),
        'ł' => kept.Append('l'),
        'đ' or 'ð' => kept.Append('d'),
        'ħ' => kept.Append('h'),
        'ı' => kept.Append('i'),
        'ς' => kept.Append('σ'),
        _ => kept.Append(rune.ToString()),
    };
}

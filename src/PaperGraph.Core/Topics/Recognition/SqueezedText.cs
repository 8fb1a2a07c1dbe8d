using System.Text;

namespace PaperGraph.Core.Topics.Recognition;

/// <summary>A text without all that is no letter or digit, each letter with the place it comes from.</summary>
internal sealed class SqueezedText
{
    // A text that has lost all blanks is still measured in something like words, so that what is near stays little.
    private const int LongestWord = 32;

    private readonly char[] _letters;
    private readonly int[] _origins;
    private readonly LetterTraits[] _traits;
    private readonly int[] _words;

    internal SqueezedText(string original, int count, (char[] Letters, int[] Origins, LetterTraits[] Traits) squeezed)
    {
        Original = original;
        Count = count;
        (_letters, _origins, _traits) = squeezed;
        _words = GC.AllocateUninitializedArray<int>(count);
        WordCount = NumberWords(_traits.AsSpan(0, count), _words);
    }

    public string Original { get; }

    /// <summary>How many letters there are.</summary>
    public int Count { get; }

    /// <summary>How many words there are; where a script has no blanks, two letters count as one.</summary>
    public int WordCount { get; }

    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, Count);

    public ReadOnlySpan<LetterTraits> Traits => _traits.AsSpan(0, Count);

    public static SqueezedText Of(string text) => new TextSqueezer(text).Squeeze();

    /// <summary>UTF-16 offset of a letter in the original.</summary>
    public int StartOf(int letter) => _origins[letter];

    /// <summary>UTF-16 offset behind a letter and the marks upon it.</summary>
    public int EndOf(int letter)
    {
        Rune.DecodeFromUtf16(Original.AsSpan(_origins[letter]), out _, out var length);
        var end = _origins[letter] + length;
        while (end < Original.Length && LetterFolding.Of(Original[end]) == LetterFolding.Transparent && !IsFormat(Original[end]))
            end++;
        return end;
    }

    /// <summary>Whether the letter is glued to the one before it and of the same kind.</summary>
    public bool IsInsideWord(int letter) =>
        letter > 0 && letter < Count && (_traits[letter] & (LetterTraits.AfterGap | LetterTraits.Edge)) == 0;

    /// <summary>Whether the letter is glued to the one before it.</summary>
    public bool IsGlued(int letter) => letter > 0 && letter < Count && (_traits[letter] & LetterTraits.AfterGap) == 0;

    public bool Has(int letter, LetterTraits trait) => (_traits[letter] & trait) != 0;

    /// <summary>The number of the word a letter stands in, from 0.</summary>
    public int WordOf(int letter) => _words[letter];

    /// <summary>Whether a sentence or the like ends between two letters, or before the first of them.</summary>
    public bool HasBreak(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (Has(i, LetterTraits.AfterBreak))
                return true;
        }

        return false;
    }

    /// <summary>The letter that stands at an offset of the original; -1 where there is none.</summary>
    public int LetterAt(int offset)
    {
        var letter = Array.BinarySearch(_origins, 0, Count, offset);
        return letter < 0 ? -1 : letter;
    }

    private static int NumberWords(ReadOnlySpan<LetterTraits> traits, Span<int> words)
    {
        var (word, start, unspaced) = (0, 0, 0);
        for (var i = 0; i < traits.Length; i++)
        {
            unspaced = (traits[i] & LetterTraits.Unspaced) != 0 ? unspaced + 1 : 0;
            if ((i > 0 && (traits[i] & LetterTraits.AfterBlank) != 0) || (unspaced > 1 && unspaced % 2 == 1) || i - start == LongestWord)
                (word, start) = (word + 1, i);
            words[i] = word;
        }

        return traits.Length == 0 ? 0 : word + 1;
    }

    private static bool IsFormat(char character) =>
        char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.Format;
}

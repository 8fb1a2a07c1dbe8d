using System.Globalization;
using System.Text;

namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Folds single characters to what names are compared by: compatibility form, lower case, without marks.</summary>
/// <remarks>
/// Like <see cref="TopicNames.KeyOf" />, but one character at a time, so that the place of each letter is kept; for that the marks
/// of decomposed letters have to go (<c>naïve</c> in one or two characters).
/// </remarks>
internal static class LetterFolding
{
    /// <summary>Not a letter or digit.</summary>
    public const char Gap = '\u0001';

    /// <summary>Neither a letter nor something between letters: a combining mark, a soft hyphen, a mark of direction.</summary>
    public const char Transparent = '\u0002';

    /// <summary>Folds to several letters, or to those of a surrogate pair: ask <see cref="Expand" />.</summary>
    public const char Several = '\u0003';

    /// <summary>No character folds to more.</summary>
    public const int MostLetters = 32;

    // Filled as characters are met; every thread would write the same.
    private static readonly char[] Known = new char[char.MaxValue + 1];

    /// <summary>The folded letter or digit, or one of the constants.</summary>
    public static char Of(char character)
    {
        var folded = Known[character];
        return folded != 0 ? folded : Known[character] = Compute(character);
    }

    /// <summary>The letters and digits of a character or surrogate pair; 0 where there are none.</summary>
    public static int Expand(ReadOnlySpan<char> character, Span<char> letters)
    {
        Span<char> decomposed = stackalloc char[MostLetters];
        if (!character.TryNormalize(decomposed, out var length, NormalizationForm.FormKD))
            return 0;
        var count = 0;
        foreach (var rune in decomposed[..length].EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                count += Rune.ToLowerInvariant(rune).EncodeToUtf16(letters[count..]);
        }

        return count;
    }

    private static char Compute(char character)
    {
        if (char.IsSurrogate(character))
            return char.IsHighSurrogate(character) ? Several : Gap;
        var category = CharUnicodeInfo.GetUnicodeCategory(character);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return Transparent;
        Span<char> letters = stackalloc char[MostLetters];
        var count = category == UnicodeCategory.OtherNotAssigned ? 0 : Expand([character], letters);
        return count switch { 0 => Gap, 1 => letters[0], _ => Several };
    }
}

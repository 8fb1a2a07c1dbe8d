using PaperGraph.Core.Search;

namespace PaperGraph.Core.Topics;

/// <summary>Shows words with some of their surroundings; see <see cref="Mention.Context" />.</summary>
public static class MentionContext
{
    // A line of a text column to either side: enough to tell one sense of a word from another.
    private const int Reach = 60;

    private const string Gap = "…";

    /// <summary>The words and up to 60 UTF-16 units on either side, word for word, cut between words; … stands where text was left out.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">UTF-16 offset of the words in it.</param>
    /// <param name="length">UTF-16 length of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The words do not lie within the text.</exception>
    public static string Around(string text, int start, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, text.Length - start);
        var end = start + length;
        var from = WordBounds.AtOrAfter(text, Math.Max(0, start - Reach), start);
        var to = WordBounds.AtOrBefore(text, Math.Min(text.Length, end + Reach), end);
        var before = text.AsSpan(from, start - from).TrimStart();
        var after = text.AsSpan(end, to - end).TrimEnd();
        return string.Concat(
            string.Concat(from > 0 ? Gap : string.Empty, before),
            text.AsSpan(start, length),
            string.Concat(after, to < text.Length ? Gap : string.Empty));
    }
}

using System.Text;

namespace PaperGraph.Core.Search;

/// <summary>Cuts texts into words, the same way for every index, search and comparison.</summary>
/// <remarks>
/// A word is a run of letters and digits with their marks; blanks, punctuation, hyphens, apostrophes and underscores part words.
/// Each sign of Chinese, Japanese or Korean is a word of its own, so that a run of them is looked for as a phrase.
/// Words are folded: compatibility form (Unicode NFKC, which takes in full width and ligatures), lower case, and without the
/// accents of Latin, Greek and Cyrillic (<c>é</c> and <c>e</c> agree, <c>ß</c> and <c>ss</c>). Cutting a folded word gives that
/// word again. A soft hyphen within a word is passed over; a lone surrogate parts words.
/// </remarks>
public static class Words
{
    private const char Gap = '·';

    /// <summary>The words of a text, in its order.</summary>
    public static IReadOnlyList<Word> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<Word>();
        foreach (var word in In(text))
            words.Add(new Word(word.Text.ToString(), word.Start, word.Length));
        return words;
    }

    /// <summary>The words of a text, one after the other and without a copy of each.</summary>
    public static WordCutter In(ReadOnlySpan<char> text) => new(text);

    /// <summary>The folded words with single blanks between them: what a full-text index that parts words at blanks is given.</summary>
    public static string Join(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Join([text]);
    }

    /// <summary>The same of several texts. Between two of them stands a sign that is no word, so that no phrase is met across them.</summary>
    public static string Join(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var joined = new StringBuilder();
        foreach (var text in texts)
        {
            if (joined.Length > 0)
                joined.Append(' ').Append(Gap);
            foreach (var word in In(text))
                joined.Append(joined.Length == 0 ? string.Empty : " ").Append(word.Text);
        }

        return joined.ToString();
    }
}

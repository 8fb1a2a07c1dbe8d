using System.Runtime.InteropServices;

namespace PaperGraph.Core.Search;

/// <summary>Cuts texts into what they are compared by: words that carry meaning.</summary>
/// <remarks>
/// Terms are <see cref="Words" /> of 2 to 40 letters without the function words of English, without numbers, and without the <c>s</c> of the
/// plural. Of Chinese, Japanese and Korean they are all pairs of neighbouring signs, within a run that no sign of mere grammar
/// parts; a sign without such a neighbour is a term by itself.
/// </remarks>
public static class Terms
{
    /// <summary>The terms of a text, in its order; places are those of the words they were made of.</summary>
    public static IReadOnlyList<Word> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = new List<Word>();
        foreach (var term in In(text))
            terms.Add(new Word(term.Text.ToString(), term.Start, term.Length));
        return terms;
    }

    /// <summary>The terms of a text, one after the other and without a copy of each.</summary>
    public static TermCutter In(ReadOnlySpan<char> text) => new(text);

    /// <summary>How often each term occurs in these texts together.</summary>
    public static IReadOnlyDictionary<string, int> Count(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var bySpan = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            foreach (var term in In(text))
                CollectionsMarshal.GetValueRefOrAddDefault(bySpan, term.Text, out _)++;
        }

        return counts;
    }
}

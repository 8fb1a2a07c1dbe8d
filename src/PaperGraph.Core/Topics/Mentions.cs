using PaperGraph.Core.Papers;
using PaperGraph.Core.Search;

namespace PaperGraph.Core.Topics;

/// <summary>Finds the words that show something.</summary>
public static class Mentions
{
    /// <summary>The mention of words that stand in a text.</summary>
    /// <param name="text">The text and its place.</param>
    /// <param name="start">UTF-16 offset of the words.</param>
    /// <param name="length">UTF-16 length of the words.</param>
    public static Mention At(PaperText text, int start, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Mention(
            text.Text.Substring(start, length), text.Where, text.Annotation, start, length, MentionContext.Around(text.Text, start, length));
    }

    /// <summary>Where these terms stand first: one mention each, in the order of the terms; terms that stand nowhere are left out.</summary>
    /// <param name="terms">As <see cref="Terms" /> cuts them.</param>
    /// <param name="texts">Looked through in their order.</param>
    /// <param name="most">How many mentions at most.</param>
    public static IReadOnlyList<Mention> OfTerms(IReadOnlyList<string> terms, IReadOnlyList<PaperText> texts, int most)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(texts);
        var found = new Dictionary<string, Mention>(StringComparer.Ordinal);
        var wanted = terms.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            foreach (var term in Terms.In(text.Text))
            {
                if (wanted.TryGetValue(term.Text, out var name) && !found.ContainsKey(name))
                    found.Add(name, At(text, term.Start, term.Length));
            }
        }

        return [.. terms.Where(found.ContainsKey).Take(most).Select(term => found[term])];
    }
}

using System.Text;

namespace PaperGraph.Core.Search;

/// <summary>Shows where a text answers a search.</summary>
public static class Snippets
{
    // Two lines of a list of results.
    private const int Width = 160;

    private const string Gap = "…";

    /// <summary>The part of about 160 UTF-16 units, of the first of these texts that has any, in which most of the phrases are found, each between « and ».</summary>
    /// <returns>With single blanks, cut between words, … where text was left out; null where nothing that is wanted stands in any text.</returns>
    public static string? Of(IEnumerable<string> texts, SearchExpression search)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var phrases = WantedPhrases.Of(search);
        foreach (var text in texts)
        {
            var found = PhrasePlaces.In(text, phrases);
            if (found.Count > 0)
                return Cut(text, Best(found));
        }

        return null;
    }

    // The places that fit into one window: most different phrases first, then most places, then earliest.
    private static ReadOnlySpan<PhrasePlace> Best(List<PhrasePlace> found)
    {
        var (best, bestFrom, bestCount) = (0, 0, 1);
        for (int from = 0, to = 0; from < found.Count; from++)
        {
            to = Math.Max(to, from + 1);
            while (to < found.Count && found[to].End - found[from].Start <= Width)
                to++;
            var phrases = 0UL;
            for (var at = from; at < to; at++)
                phrases |= 1UL << found[at].Phrase;
            var worth = (System.Numerics.BitOperations.PopCount(phrases) * (Width + 1)) + to - from;
            if (worth > best)
                (best, bestFrom, bestCount) = (worth, from, to - from);
        }

        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found).Slice(bestFrom, bestCount);
    }

    private static string Cut(string text, ReadOnlySpan<PhrasePlace> found)
    {
        var (start, end) = (found[0].Start, found[^1].End);
        var room = Math.Max(0, Width - (end - start));
        var before = Math.Min(start, Math.Max(room / 2, room - (text.Length - end)));
        var from = WordBounds.AtOrAfter(text, start - before, start);
        var to = WordBounds.AtOrBefore(text, Math.Min(text.Length, end + room - before), end);
        var shown = new StringBuilder(to - from + 16);
        shown.Append(from > 0 ? Gap : string.Empty);
        Append(shown, text.AsSpan(from, start - from).TrimStart());
        for (var at = 0; at < found.Length; at++)
        {
            shown.Append('«');
            Append(shown, text.AsSpan(found[at].Start, found[at].End - found[at].Start));
            shown.Append('»');
            var next = at + 1 < found.Length ? found[at + 1].Start : to;
            var between = text.AsSpan(found[at].End, next - found[at].End);
            Append(shown, at + 1 < found.Length ? between : between.TrimEnd());
        }

        return shown.Append(to < text.Length ? Gap : string.Empty).ToString();
    }

    private static void Append(StringBuilder shown, ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign))
                shown.Append(sign);
            else if (shown.Length == 0 || shown[^1] != ' ')
                shown.Append(' ');
        }
    }
}

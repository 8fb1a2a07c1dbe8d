namespace PaperGraph.Core.Search;

internal static class PhrasePlaces
{
    /// <summary>Where any of at most 64 phrases stands, in the text's order, without overlaps; of those that begin together the longest.</summary>
    public static List<PhrasePlace> In(string text, IReadOnlyList<SearchExpression.Phrase> phrases)
    {
        var words = Words.Cut(text);
        var places = new List<PhrasePlace>();
        for (var at = 0; at < words.Count;)
        {
            var (phrase, length) = LongestAt(words, at, phrases);
            if (length > 0)
            {
                var last = words[at + length - 1];
                places.Add(new PhrasePlace(words[at].Start, last.Start + last.Length, phrase));
            }

            at += Math.Max(1, length);
        }

        return places;
    }

    private static (int Phrase, int Length) LongestAt(IReadOnlyList<Word> words, int at, IReadOnlyList<SearchExpression.Phrase> phrases)
    {
        var (best, length) = (0, 0);
        for (var phrase = 0; phrase < phrases.Count; phrase++)
        {
            if (phrases[phrase].Words.Count > length && Stands(phrases[phrase], words, at))
                (best, length) = (phrase, phrases[phrase].Words.Count);
        }

        return (best, length);
    }

    private static bool Stands(SearchExpression.Phrase phrase, IReadOnlyList<Word> words, int at)
    {
        var last = phrase.Words.Count - 1;
        if (at + last >= words.Count)
            return false;
        for (var word = 0; word < last; word++)
        {
            if (words[at + word].Text != phrase.Words[word])
                return false;
        }

        return phrase.IsPrefix
            ? words[at + last].Text.StartsWith(phrase.Words[last], StringComparison.Ordinal)
            : words[at + last].Text == phrase.Words[last];
    }
}

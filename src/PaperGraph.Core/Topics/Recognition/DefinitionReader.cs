namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Finds the acronyms that a text explains in brackets, and the words they stand for.</summary>
/// <remarks>
/// After A. S. Schwartz and M. A. Hearst, A simple algorithm for identifying abbreviation definitions in biomedical text, PSB 2003:
/// the letters of the acronym are found from the right in the words before the bracket; the first of them begins a word.
/// </remarks>
internal static class DefinitionReader
{
    private const int LeastLetters = 2;
    private const int MostLetters = 8;
    private const int MostLongForm = 120;

    // Real texts explain a handful; more is a list or an attack.
    private const int MostDefinitions = 64;

    public static IReadOnlyList<StatedDefinition> Read(string text)
    {
        var found = new List<StatedDefinition>();
        for (var open = text.AsSpan().IndexOfAny('(', '（'); open >= 0 && found.Count < MostDefinitions; open = NextBracket(text, open))
        {
            var close = text.AsSpan(open, Math.Min(MostLongForm, text.Length - open)).IndexOfAny(')', '）');
            if (close > 1 && (ShortBehindLong(text, open, open + close) ?? LongBehindShort(text, open, open + close)) is { } definition)
                found.Add(definition);
        }

        return found;
    }

    private static int NextBracket(string text, int open)
    {
        var next = text.AsSpan(open + 1).IndexOfAny('(', '（');
        return next < 0 ? -1 : open + 1 + next;
    }

    private static StatedDefinition? ShortBehindLong(string text, int open, int close)
    {
        var end = text.AsSpan(open + 1, close - open - 1).IndexOfAny(",;");
        var acronym = AcronymOf(text.AsSpan(open + 1, end < 0 ? close - open - 1 : end).Trim());
        if (acronym is null)
            return null;
        var start = Math.Max(0, open - MostLongForm);
        var clause = text.AsSpan(start, open - start).LastIndexOfAny(".;:!?()[]\n");
        return Match(text, acronym, start + clause + 1, open);
    }

    private static StatedDefinition? LongBehindShort(string text, int open, int close)
    {
        var end = open;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        var start = end;
        while (start > 0 && end - start <= MostLetters && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        var acronym = AcronymOf(text.AsSpan(start, end - start));
        return acronym is null ? null : Match(text, acronym, open + 1, close);
    }

    // Capitals, a plural s aside.
    private static string? AcronymOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LeastLetters && word[^1] == 's')
            word = word[..^1];
        if (word.Length is < LeastLetters or > MostLetters || !char.IsAsciiLetterUpper(word[0]))
            return null;
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterUpper(letter) && !char.IsAsciiDigit(letter))
                return null;
        }

        return word.ToString();
    }

    private static StatedDefinition? Match(string text, string acronym, int start, int end)
    {
        var at = end;
        for (var k = acronym.Length - 1; k >= 0; k--)
        {
            do
            {
                at--;
            }
            while (at >= start && !(char.ToUpperInvariant(text[at]) == acronym[k] && (k > 0 || BeginsWord(text, at, start))));
            if (at < start)
                return null;
        }

        while (end > at && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return end - at > acronym.Length ? new StatedDefinition(acronym, at, end - at) : null;
    }

    private static bool BeginsWord(string text, int at, int start) => at == start || !char.IsLetterOrDigit(text[at - 1]);
}

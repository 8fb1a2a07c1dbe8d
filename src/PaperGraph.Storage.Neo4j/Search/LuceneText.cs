namespace PaperGraph.Storage.Neo4j.Search;

/// <summary>Writes a phrase as Lucene reads it, for an index that parts words at blanks.</summary>
/// <remarks>Nothing but folded words goes in: letters, digits and their marks in lower case, of which none is a sign or an operator of Lucene's.</remarks>
internal static class LuceneText
{
    // Lucene cuts what it indexes into pieces of 255 UTF-16 units, and no longer beginning is found.
    private const int LongestBeginning = 250;

    /// <summary>What finds every node with the phrase; of a phrase that ends in the beginning of a word also nodes that hold its parts apart.</summary>
    public static string Of(IReadOnlyList<string> words, bool isPrefix)
    {
        if (!isPrefix)
            return Quoted(words);
        var beginning = $"{Beginning(words[^1])}*";
        return words.Count == 1 ? beginning : $"+{Quoted(words.SkipLast(1))} +{beginning}";
    }

    /// <summary>The same lookup in one property, where a hit counts more or less than in others.</summary>
    public static string In(string property, int weight, string lookup) => $"{property}:({lookup})^{weight}";

    private static string Quoted(IEnumerable<string> words) => $"\"{string.Join(' ', words)}\"";

    private static string Beginning(string word) =>
        word.Length <= LongestBeginning ? word : word[..(char.IsHighSurrogate(word[LongestBeginning - 1]) ? LongestBeginning - 1 : LongestBeginning)];
}

namespace PaperGraph.Import.Works.Titles;

/// <summary>Words that a title writes small.</summary>
internal static class SmallWords
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "but", "by", "de", "for", "from", "in", "into", "is", "its", "nor", "of", "on", "or", "over", "per", "the", "to", "towards",
        "using", "via", "vs", "vs.", "with", "without", "are", "be", "does", "through", "under", "between", "it", "that", "you", "your", "we", "can",
    };

    private static readonly HashSet<string> NeverCapital = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on", "or", "per", "the", "to", "via", "vs", "vs.", "with",
    };

    /// <summary>Whether a title may write the word small.</summary>
    public static bool MayBeSmall(string word) => All.Contains(word);

    /// <summary>Whether a title in title case does write it small.</summary>
    public static bool IsSmall(string word) => NeverCapital.Contains(word);
}

namespace PaperGraph.Core.Search;

/// <summary>The S stemmer (Harman, How effective is suffixing?, JASIS 42(1), 1991), which leaves what a reader still knows as a word.</summary>
/// <remarks>
/// On CSFCube it costs about a point where abstracts are compared whole and gains two to three where each text is cut to thirty
/// terms, which is how long the notes of a reading group are. Words in <c>-is</c> (analysis, basis) are left alone.
/// </remarks>
internal static class PluralFold
{
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word) => word switch
    {
        { Length: < 4 } => word,
        [_, .., not ('e' or 'a'), 'i', 'e', 's'] => string.Concat(word[..^3], "y"),
        [.., not ('u' or 's' or 'i'), 's'] => word[..^1],
        _ => word,
    };
}

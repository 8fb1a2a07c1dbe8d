using PaperGraph.Core.Search;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Search;

/// <summary>A phrase of a search, as it is looked up.</summary>
/// <param name="Place">Its place in the search.</param>
/// <param name="Words">Folded, at least one.</param>
/// <param name="IsPrefix">Whether the last word need only be the beginning of one.</param>
/// <param name="IsWanted">Whether the search would like to meet it; false behind NOT.</param>
internal sealed record TextPhrase(int Place, IReadOnlyList<string> Words, bool IsPrefix, bool IsWanted)
{
    /// <summary>What is asked of a full-text index. Where <see cref="IsPrefix" /> is set, a hit holds the phrase only if one of its texts, with a blank before it, contains <c>words</c> with a blank before them.</summary>
    public string Lookup => LuceneText.Of(Words, IsPrefix);

    /// <summary>As a map for Cypher: <c>place, lookup, words, isPrefix, isWanted</c>.</summary>
    public CypherMap Parameter => new CypherMap()
        .Put("place", Place).Put("lookup", Lookup).Put("words", string.Join(' ', Words)).Put("isPrefix", IsPrefix).Put("isWanted", IsWanted);

    /// <exception cref="ArgumentException">It has no words.</exception>
    public static TextPhrase Of(SearchExpression.Phrase phrase, int place, bool isWanted)
    {
        // Cut once more: an expression need not come from SearchQuery.Parse, and a cut word holds no sign of Lucene's.
        List<string> words = [.. Core.Search.Words.Cut(string.Join(' ', phrase.Words)).Select(word => word.Text)];
        return words.Count == 0
            ? throw new ArgumentException("A phrase without words cannot be looked for.", nameof(phrase))
            : new TextPhrase(place, words, phrase.IsPrefix, isWanted);
    }
}

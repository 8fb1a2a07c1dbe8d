using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Search;

/// <summary>What a store answers to full-text searches.</summary>
public interface ISearchQueries
{
    /// <summary>A page of what answers the search, best first, then by id. Only forward pages.</summary>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another search.</exception>
    Task<Page<SearchHit>> SearchAsync(SearchRequest search, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many nodes answer the search.</summary>
    Task<int> CountHitsAsync(SearchRequest search, CancellationToken cancellationToken);
}

/// <summary>What is searched for, and among what.</summary>
/// <param name="Expression">What is searched for.</param>
/// <param name="Kinds">Papers, annotations, topics, tags, people; null for all of them.</param>
public sealed record SearchRequest(SearchExpression Expression, IReadOnlySet<NodeKind>? Kinds = null);

/// <summary>A node that answers a search.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">Above 0; comparable within one search only.</param>
/// <param name="Snippet">Some of its text, the words found between « and ».</param>
public sealed record SearchHit(NodeId Node, double Score, string Snippet);

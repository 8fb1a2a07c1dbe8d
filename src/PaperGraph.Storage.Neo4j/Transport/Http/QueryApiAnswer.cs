using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>What the Query API answers.</summary>
internal sealed record QueryApiAnswer
{
    public IReadOnlyList<CypherRow> Rows { get; init; } = [];

    public IReadOnlyList<string> Bookmarks { get; init; } = [];

    /// <summary>The transaction that is open after this; null where there is none.</summary>
    public string? Transaction { get; init; }

    /// <summary>What went wrong, even where the status says that all is well.</summary>
    public IReadOnlyList<QueryApiError> Errors { get; init; } = [];
}

using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>What a server answers.</summary>
/// <param name="Rows">In the server's order.</param>
/// <param name="Bookmarks">Behind which a reader sees at least what this one saw.</param>
internal sealed record CypherAnswer(IReadOnlyList<CypherRow> Rows, IReadOnlyList<string> Bookmarks);

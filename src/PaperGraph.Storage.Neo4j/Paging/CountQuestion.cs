using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Paging;

/// <summary>How much each of some selections holds, as a server is asked.</summary>
internal static class CountQuestion
{
    /// <summary>A selection of everything: nothing is looked up, as it is counted already.</summary>
    public static CypherMap OfAll => new CypherMap().Put("start", new CypherMap());

    // One map, as in ListRequest.
    public static CypherStatement Of(CypherQuery query, IEnumerable<CypherMap> selections) =>
        query.With("count", new CypherMap().Put("selections", selections.ToList()));
}

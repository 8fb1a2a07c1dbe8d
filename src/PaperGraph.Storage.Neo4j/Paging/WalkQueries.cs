using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Paging;

/// <summary>The queries that walk the index of one list, in both directions.</summary>
internal sealed class WalkQueries
{
    private readonly CypherQuery _forward;
    private readonly CypherQuery _backward;

    private WalkQueries(string name) => (_forward, _backward) = (CypherQuery.Named($"{name}-forward"), CypherQuery.Named($"{name}-backward"));

    /// <summary>The two files that begin with this name.</summary>
    public static WalkQueries Named(string name) => new(name);

    public CypherQuery Of(bool isBackward) => isBackward ? _backward : _forward;
}

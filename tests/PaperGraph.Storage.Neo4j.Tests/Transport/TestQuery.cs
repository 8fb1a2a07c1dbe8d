using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

internal static class TestQuery
{
    /// <summary>A statement of the tests, by the name of its file.</summary>
    public static CypherStatement Of(string name) => CypherQuery.Named(typeof(TestQuery).Assembly, "Transport/Cypher/" + name);
}

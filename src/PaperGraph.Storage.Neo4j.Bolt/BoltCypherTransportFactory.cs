using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>Serves <c>neo4j://</c> and <c>bolt://</c>, encrypted or not.</summary>
internal sealed class BoltCypherTransportFactory : ICypherTransportFactory
{
    public IReadOnlyCollection<string> Schemes => ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

    public ICypherTransport Make(Neo4jStoreOptions options) => new BoltCypherTransport(options);
}

using PaperGraph.Storage.Neo4j.Bolt;
using PaperGraph.Storage.Neo4j.Tests.Servers;

namespace PaperGraph.Storage.Neo4j.Tests;

internal sealed partial class StoreOn
{
    static StoreOn() => ByWay.Add(nameof(Bolt), Bolt);

    public static StoreOn Bolt(Neo4jServer server) => new(server, server.BoltUri, new BoltCypherTransportFactory());
}

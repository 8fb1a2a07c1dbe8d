using PaperGraph.Storage.Neo4j.Bolt;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

public sealed class BoltTransportTests(Neo4jServer server) : TransportSpecs(server)
{
    private protected override ICypherTransportFactory Factory { get; } = new BoltCypherTransportFactory();

    private protected override Uri Address { get; } = server.BoltUri;
}

using PaperGraph.Storage.Neo4j.Bolt;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

public sealed class BoltTransportTests : TransportSpecs
{
    private protected override ICypherTransportFactory Factory { get; } = new BoltCypherTransportFactory();

    private protected override Uri? Address => ServerUnderTest.Bolt;
}

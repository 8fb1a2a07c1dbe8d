using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

public sealed class HttpTransportTests : TransportSpecs
{
    private protected override ICypherTransportFactory Factory { get; } = new HttpCypherTransportFactory();

    private protected override Uri? Address => ServerUnderTest.Http;
}

using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

public sealed class HttpTransportTests(Neo4jServer server) : TransportSpecs(server)
{
    private protected override ICypherTransportFactory Factory { get; } = new HttpCypherTransportFactory();

    private protected override Uri Address { get; } = server.HttpUri;
}

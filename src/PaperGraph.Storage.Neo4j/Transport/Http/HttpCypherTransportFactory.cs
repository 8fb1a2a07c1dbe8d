namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>Serves <c>http://</c> and <c>https://</c>.</summary>
internal sealed class HttpCypherTransportFactory : ICypherTransportFactory
{
    public IReadOnlyCollection<string> Schemes => [Uri.UriSchemeHttp, Uri.UriSchemeHttps];

    public ICypherTransport Make(Neo4jStoreOptions options) => new HttpCypherTransport(options);
}

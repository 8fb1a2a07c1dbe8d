using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;

namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>Makes stores on the server.</summary>
internal static class Neo4jServerExtensions
{
    /// <summary>A store over HTTP that is open and holds nothing.</summary>
    public static async Task<IPaperStore> OpenEmptyStoreAsync(this Neo4jServer server)
    {
        await server.ClearAsync();
        var options = new Neo4jStoreOptions { Uri = server.HttpUri, User = server.User, Password = server.Password };
        var store = new Neo4jPaperStore(
            new CypherClient(new HttpCypherTransportFactory().Make(options), options), Options.Create(options), TimeProvider.System, NullLogger<Neo4jPaperStore>.Instance);
        await store.OpenAsync(CancellationToken.None);
        return store;
    }
}

using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;

namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>Makes stores on the server that tests ask.</summary>
internal static class EmptyStore
{
    /// <summary>An open store that holds nothing.</summary>
    public static async Task<IPaperStore> OpenAsync(Neo4jServer server)
    {
        await server.ClearAsync();
        var options = new Neo4jStoreOptions { Uri = server.HttpUri, User = server.User, Password = server.Password };
        var client = new CypherClient(new HttpCypherTransport(options), options);
        var store = new Neo4jPaperStore(client, Options.Create(options), TimeProvider.System, NullLogger<Neo4jPaperStore>.Instance);
        await store.OpenAsync(CancellationToken.None);
        return store;
    }
}

using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;

namespace PaperGraph.Storage.Neo4j.Tests;

/// <summary>Makes stores on the server that tests ask.</summary>
internal sealed partial class StoreOn(Neo4jServer server, Uri address, ICypherTransportFactory factory)
{
    private static readonly Dictionary<string, Func<Neo4jServer, StoreOn>> ByWay = new() { [nameof(Http)] = Http };

    /// <summary>The ways to the server that this build has.</summary>
    public static IReadOnlyCollection<string> Ways => ByWay.Keys;

    /// <summary>What the store is told; tests change what they are about.</summary>
    public Neo4jStoreOptions Options { get; } = new() { Uri = address, User = server.User, Password = server.Password };

    public static StoreOn Http(Neo4jServer server) => new(server, server.HttpUri, new HttpCypherTransportFactory());

    /// <param name="way">One of <see cref="Ways" />.</param>
    /// <param name="server">The server.</param>
    public static StoreOn By(string way, Neo4jServer server) => ByWay[way](server);

    /// <summary>Deletes whatever is there, and opens a store on nothing.</summary>
    public async Task<IPaperStore> OpenEmptyAsync()
    {
        await server.ClearAsync();
        return await OpenAsync();
    }

    /// <summary>Opens a store on what is there.</summary>
    public async Task<IPaperStore> OpenAsync()
    {
        var store = Make();
        await store.OpenAsync(CancellationToken.None);
        return store;
    }

    /// <summary>A store that is not open yet.</summary>
    /// <param name="around">What is put between the store and the server.</param>
    public Neo4jPaperStore Make(Func<ICypherTransport, ICypherTransport>? around = null) => new(
        MakeClient(around), Microsoft.Extensions.Options.Options.Create(Options), TimeProvider.System, NullLogger<Neo4jPaperStore>.Instance);

    /// <summary>What a store asks the server by.</summary>
    /// <param name="around">What is put between it and the server.</param>
    public CypherClient MakeClient(Func<ICypherTransport, ICypherTransport>? around = null)
    {
        var transport = factory.Make(Options);
        return new CypherClient(around?.Invoke(transport) ?? transport, Options);
    }
}

using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PaperGraph.Host.Tests.Seed;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Tests.Transport;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;

namespace PaperGraph.Storage.Neo4j.Tests.Seed;

/// <summary>The whole server over the checkout's seeds, with its graph on Neo4j; it is started by the first test that asks for it.</summary>
public sealed class SeedOnNeo4j(Neo4jServer neo4j) : IAsyncDisposable
{
    private SeedServer? _server;

    /// <summary>The names of the queries that the store asked, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public async Task<SeedServer> GetAsync()
    {
        if (_server is not null)
            return _server;
        await neo4j.ClearAsync();
        var server = new SeedServer
        {
            Settings = new Dictionary<string, string>
            {
                // What a server plans for the first time can take seconds, where others keep the machine busy.
                ["Limits:Timeout"] = "00:02:00",
                ["Storage:Kind"] = "Neo4j",
                ["Neo4j:Uri"] = neo4j.HttpUri.ToString(),
                ["Neo4j:User"] = neo4j.User,
                ["Neo4j:Password"] = neo4j.Password,
            },
            Also = services => services.AddSingleton(NewClient),
        };
        await server.InitializeAsync();
        return _server = server;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private CypherClient NewClient(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<Neo4jStoreOptions>>().Value;
        return new CypherClient(new WatchedTransport(new HttpCypherTransport(options), Asked.Enqueue), options);
    }
}

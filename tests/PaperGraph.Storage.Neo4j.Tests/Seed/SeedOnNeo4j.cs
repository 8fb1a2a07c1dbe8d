using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PaperGraph.Host.Tests.Seed;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Tests.Transport;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Seed;

/// <summary>The whole server over the checkout's seeds, with its graph on Neo4j; it is started by the first test that asks for it by a way.</summary>
public sealed class SeedOnNeo4j(Neo4jServer neo4j) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _asked = new();
    private SeedServer? _server;
    private string? _way;

    /// <param name="way">One of <see cref="StoreOn.Ways" />.</param>
    public async Task<SeedServer> GetAsync(string way)
    {
        if (_way == way && _server is not null)
            return _server;
        await DisposeAsync();
        await neo4j.ClearAsync();
        var options = StoreOn.By(way, neo4j).Options;
        var server = new SeedServer
        {
            Settings = new Dictionary<string, string>
            {
                // What a server plans for the first time can take seconds, where others keep the machine busy.
                ["Limits:Timeout"] = "00:02:00",
                ["Storage:Kind"] = "Neo4j",
                ["Neo4j:Uri"] = options.Uri.ToString(),
                ["Neo4j:User"] = options.User,
                ["Neo4j:Password"] = options.Password,
            },
            Also = services => services.AddSingleton(NewClient),
        };
        await server.InitializeAsync();
        (_way, _server) = (way, server);
        return server;
    }

    /// <summary>The names of the queries that the store asked to answer a question, in order.</summary>
    public async Task<IReadOnlyList<string>> AskedForAsync(string way, string question)
    {
        var server = await GetAsync(way);
        _asked.Clear();
        await server.AskAsync(question);
        return [.. _asked];
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _server = null;
    }

    private CypherClient NewClient(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<Neo4jStoreOptions>>().Value;
        return new CypherClient(new WatchedTransport(provider.GetRequiredService<TransportChoice>().Make(options), _asked.Enqueue), options);
    }
}

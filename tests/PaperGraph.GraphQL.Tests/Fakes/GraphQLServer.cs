using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Serving;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>A server in memory over a store, asked through a real <see cref="HttpClient" />.</summary>
internal sealed class GraphQLServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private readonly ClientPlace _clients;

    private HttpClient? _client;

    private GraphQLServer(WebApplication app, ClientPlace clients) => (_app, _clients) = (app, clients);

    public HttpClient Client => _client ??= _app.GetTestClient();

    public IServiceProvider Services => _app.Services;

    /// <summary>Where its clients are: at its own machine, unless a test says otherwise.</summary>
    public IPAddress? From
    {
        get => _clients.Address;
        set => _clients.Address = value;
    }

    /// <summary>What it logged.</summary>
    public CollectedLog Log { get; private init; } = new();

    public static Task<GraphQLServer> StartAsync(IPaperStore? store = null, params (string Key, string Value)[] settings) =>
        StartWithAsync(services => services.AddSingleton(store ?? new FakePaperStore()), settings);

    /// <summary>A server of another schema, answered by the test.</summary>
    public static Task<GraphQLServer> StartAsync(string sdl, IResolverPart part, params (string Key, string Value)[] settings) =>
        StartWithAsync(services => services.AddSingleton(part).AddSingleton(new ServedSchema(sdl)), settings);

    /// <summary>A server with more services, or others.</summary>
    public static async Task<GraphQLServer> StartWithAsync(Action<IServiceCollection> add, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        var log = new CollectedLog();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(one => one.Key, string? (one) => one.Value));
        var clients = new ClientPlace();
        builder.Services.AddSingleton<IStartupFilter>(clients).AddFakes().AddPaperGraphQL().AddGraphQLEngine();
        add(builder.Services);
        var app = builder.Build();
        var server = new GraphQLServer(app, clients) { Log = log };
        app.MapPaperGraphQL();
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public Task StopAsync() => _app.StopAsync();

    /// <summary>Opens a socket; a refusal throws and says the status.</summary>
    public async Task<SocketClient> OpenSocketAsync(string? protocol = "graphql-transport-ws", Action<HttpRequest>? configure = null)
    {
        var client = _app.GetTestServer().CreateWebSocketClient();
        if (protocol is not null)
            client.SubProtocols.Add(protocol);
        client.ConfigureRequest = configure;
        return new SocketClient(await client.ConnectAsync(new Uri("ws://localhost/graphql"), CancellationToken.None));
    }

    /// <summary>Opens a socket and begins.</summary>
    public async Task<SocketClient> ConnectAsync()
    {
        var socket = await OpenSocketAsync();
        await socket.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReadAsync());
        return socket;
    }

    /// <summary>Posts a query and gives the whole response.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Posts a query that has no errors and gives its data.</summary>
    public async Task<JsonElement> ReadAsync(string query, object? variables = null)
    {
        var response = await AskAsync(query, variables);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("data");
    }

    /// <summary>Posts a query that fails and gives its first error.</summary>
    public async Task<JsonElement> FailAsync(string query, object? variables = null)
    {
        var response = await AskAsync(query, variables);
        Assert.True(response.TryGetProperty("errors", out var errors), response.ToString());
        return errors[0];
    }
}

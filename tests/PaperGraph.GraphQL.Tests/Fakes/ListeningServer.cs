using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>A server on a port of this machine, for clients that do what no <see cref="HttpClient" /> does; it tells when it is through with a request.</summary>
internal sealed class ListeningServer(WebApplication app, Channel<bool> ended) : IAsyncDisposable
{
    public Uri Address { get; } = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<ListeningServer> StartAsync(Action<IServiceCollection> add, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(options => options.Limits.MinResponseDataRate = new MinDataRate(100_000_000, TimeSpan.FromSeconds(1.1)));
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(one => one.Key, string? (one) => one.Value));
        builder.Services.AddFakes().AddPaperGraphQL().AddGraphQLEngine();
        add(builder.Services);
        var app = builder.Build();
        var ended = Channel.CreateUnbounded<bool>();
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            finally
            {
                ended.Writer.TryWrite(true);
            }
        });
        app.MapPaperGraphQL();
        await app.StartAsync();
        return new ListeningServer(app, ended);
    }

    /// <summary>Sends a query, and leaves the answer to the test; a client that is disposed of is gone without a word.</summary>
    public async Task<TcpClient> SendAsync(string query, string accept = "application/json")
    {
        // Room for so little that an answer soon waits to be taken.
        var client = new TcpClient { ReceiveBufferSize = 4_096, LingerState = new LingerOption(enable: true, seconds: 0) };
        await client.ConnectAsync(Address.Host, Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /graphql?query={Uri.EscapeDataString(query)} HTTP/1.1\r\nHost: {Address.Authority}\r\nAccept: {accept}\r\n\r\n"));
        return client;
    }

    /// <summary>Waits until the server is through with one request more.</summary>
    public Task EndAsync() => ended.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

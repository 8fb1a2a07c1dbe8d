using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PaperGraph.GraphQL.Following.Sockets;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Serving;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Following;

public sealed class SlowSocketTests
{
    private const int MaxWaiting = 2;

    private readonly Reader _reader = new();

    [Fact]
    public async Task For_a_client_that_takes_nothing_no_more_than_the_limit_waits_and_then_its_socket_is_ended()
    {
        var clock = new FakeTimeProvider();
        var (turned, isFull) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        _reader.NoteOn = (_, _) =>
        {
            // The acknowledgement is being sent, so that this one is the first without room.
            if (Interlocked.Increment(ref turned) > MaxWaiting)
                isFull.TrySetResult();
            return Task.FromResult<string?>(null);
        };
        await using var server = await GraphQLServer.StartWithAsync(
            services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IResolverPart>(_reader).AddSingleton(new ServedSchema(Reader.Schema)),
            ("Following:MaxWaiting", $"{MaxWaiting}"));
        using var socket = new StuckSocket(
            """{"type":"connection_init"}""", """{"type":"subscribe","id":"a","payload":{"query":"subscription { page { note } }"}}""");
        for (var page = 0; page < 1_000; page++)
            _reader.TurnTo(page);
        var session = new SocketSession(socket, new DefaultHttpContext(), server.Services.GetRequiredService<SocketServices>()).RunAsync(CancellationToken.None);
        await isFull.Task.WaitAsync(TimeSpan.FromSeconds(20));
        clock.Advance(TimeSpan.FromSeconds(10));
        await session.WaitAsync(TimeSpan.FromSeconds(20));
        await _reader.Ended;
        Assert.Equal(WebSocketState.Aborted, socket.State);
        Assert.Equal(MaxWaiting + 1, turned);
    }

    [Fact]
    public async Task A_client_that_does_not_show_that_it_is_alive_is_ended()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration["Following:KeepAlive"] = "00:00:00.1";
        builder.Services.AddFakes().AddPaperGraphQL().AddGraphQLEngine();
        await using var app = builder.Build();
        app.MapPaperGraphQL();
        await app.StartAsync();
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"));
        using var heard = new MemoryStream();
        try
        {
            await client.GetStream().CopyToAsync(heard).WaitAsync(TimeSpan.FromSeconds(20));
        }
        catch (IOException)
        {
            // The server may end the connection without a word.
        }

        Assert.StartsWith("HTTP/1.1 101", Encoding.ASCII.GetString(heard.ToArray()), StringComparison.Ordinal);
    }
}

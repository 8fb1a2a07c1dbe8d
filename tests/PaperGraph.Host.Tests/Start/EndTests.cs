using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace PaperGraph.Host.Tests.Start;

/// <summary>A supervisor asks once, and waits ten seconds or so before it kills.</summary>
public sealed class EndTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");

    public EndTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_server_that_is_still_opening_its_store_ends_well()
    {
        using var server = new ServerProcess("--Storage:Kind=Neo4j", "--Neo4j:Uri=http://127.0.0.1:1", "--Neo4j:RetryFor=00:10:00");
        await server.ReadBehindAsync("on the neo4j store");

        Assert.Equal(0, await server.EndAsync());
    }

    [Fact]
    public async Task A_request_that_is_under_way_is_answered_and_no_other_is_taken_up()
    {
        const string Body = """{"query":"{ server { paperCount } }"}""";
        using var server = Serving("--Limits:ShutdownTimeout=00:00:50", "--Limits:Timeout=00:00:50");
        var address = new Uri(await server.ReadBehindAsync("Now listening on: "));
        using var client = await BeginAsync(address, Body.Length);

        server.Stop();
        await server.ReadBehindAsync("Application is shutting down...");
        await RefusedAsync(address);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Body));
        using var answer = new StreamReader(client.GetStream());

        Assert.Contains("""{"data":{"server":{"paperCount":0}}""", await answer.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await server.EndAsync());
    }

    [Fact]
    public async Task A_request_that_does_not_end_is_waited_for_no_longer_than_is_set()
    {
        using var server = Serving("--Limits:ShutdownTimeout=00:00:01", "--Limits:Timeout=01:00:00");
        var address = new Uri(await server.ReadBehindAsync("Now listening on: "));
        using var client = await BeginAsync(address, bodyLength: 100);

        Assert.Equal(0, await server.EndAsync());
    }

    [Fact]
    public async Task A_socket_is_closed_as_by_a_server_that_goes_away()
    {
        using var server = Serving();
        var address = new Uri(await server.ReadBehindAsync("Now listening on: "));
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await SendAsync(socket, """{"type":"connection_init"}""");
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription { importProgress { status } }"}}""");
        await SendAsync(socket, """{"type":"ping"}""");
        while (!(await ReceiveAsync(socket))!.Contains("pong", StringComparison.Ordinal))
        {
            // Before it comes what was begun before.
        }

        server.Stop();
        while (await ReceiveAsync(socket) is not null)
        {
            // Whatever was under way.
        }

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        Assert.Equal(0, await server.EndAsync());
    }

    [Fact]
    public async Task A_stream_of_events_comes_to_its_end()
    {
        using var server = Serving();
        using var client = new HttpClient { BaseAddress = new Uri(await server.ReadBehindAsync("Now listening on: ")) };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { importProgress { status } }" }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        server.Stop();

        // One that is broken off throws.
        await response.Content.ReadAsStringAsync();
        Assert.Equal(0, await server.EndAsync());
    }

    private ServerProcess Serving(params IEnumerable<string> limits) =>
        new(["--urls=http://127.0.0.1:0", $"--Storage:Path={_folder.FullName}", $"--Import:Folder={_folder.FullName}", .. limits]);

    private static async Task<TcpClient> BeginAsync(Uri address, int bodyLength)
    {
        var client = new TcpClient(address.Host, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nhost: {address.Authority}\r\ncontent-type: application/json\r\ncontent-length: {bodyLength}\r\nexpect: 100-continue\r\n\r\n"));
        // It is being read: the server asks for more.
        await client.GetStream().ReadExactlyAsync(new byte[25]);
        return client;
    }

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    /// <returns>Null once the other side closes.</returns>
    private static async Task<string?> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[4_096];
        var message = await socket.ReceiveAsync(buffer, CancellationToken.None);
        return message.MessageType == WebSocketMessageType.Close ? null : Encoding.UTF8.GetString(buffer, 0, message.Count);
    }

    // The port is let go a moment after the server says that it ends.
    private static async Task RefusedAsync(Uri address)
    {
        while (true)
        {
            using var other = new TcpClient();
            try
            {
                await other.ConnectAsync(address.Host, address.Port);
            }
            catch (SocketException)
            {
                return;
            }
        }
    }
}

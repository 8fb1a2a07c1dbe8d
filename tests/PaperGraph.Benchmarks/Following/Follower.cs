using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace PaperGraph.Benchmarks.Following;

/// <summary>Somebody who follows something over a socket.</summary>
internal sealed class Follower(ClientWebSocket socket) : IDisposable
{
    private readonly byte[] _buffer = new byte[1_024];

    public static async Task<Follower> ConnectAsync(Uri graphQL, string subscription)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(graphQL) { Scheme = "ws" }.Uri, CancellationToken.None);
        var follower = new Follower(socket);
        await follower.SendAsync("""{"type":"connection_init"}""");
        await follower.ReadAsync();
        await follower.SendAsync(JsonSerializer.Serialize(new { type = "subscribe", id = "a", payload = new { query = subscription } }));
        return follower;
    }

    public async Task ReadAsync() => await socket.ReceiveAsync(_buffer.AsMemory(), CancellationToken.None);

    public void Dispose() => socket.Dispose();

    private Task SendAsync(string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}

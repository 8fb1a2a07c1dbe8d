using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>The other end of a socket, which says and hears text.</summary>
internal sealed class SocketClient(WebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public WebSocket Socket => socket;

    public Task SendAsync(string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    /// <summary>Begins an operation.</summary>
    public Task SubscribeAsync(string id, string query, object? variables = null) =>
        SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query, variables } }));

    /// <summary>The next message, without what it cost; where the server closed, the code of that.</summary>
    public async Task<string> ReadAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[4_096];
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return $"closed {(int?)socket.CloseStatus}";
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(message.ToArray()).WithoutCost();
        }
    }

    /// <summary>The code of an error that ends an operation.</summary>
    public async Task<string?> ReadErrorAsync(string id)
    {
        using var message = JsonDocument.Parse(await ReadAsync());
        Assert.Equal((id, "error"), (message.RootElement.GetProperty("id").GetString(), message.RootElement.GetProperty("type").GetString()));
        return message.RootElement.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    public void Dispose() => socket.Dispose();
}

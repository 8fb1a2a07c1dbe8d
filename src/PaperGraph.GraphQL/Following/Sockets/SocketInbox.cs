using System.Buffers;
using System.Net.WebSockets;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>What comes over a socket, one whole message at a time.</summary>
internal sealed class SocketInbox(WebSocket socket, int maxBytes)
{
    private const int PartBytes = 1_024;

    /// <summary>The next message, to be read before the one after it is asked for; null where the client closes.</summary>
    /// <exception cref="SocketEndException">It is too long, or no text.</exception>
    /// <exception cref="WebSocketException">The connection is lost.</exception>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        var message = new ArrayBufferWriter<byte>(PartBytes);
        while (true)
        {
            var part = await socket.ReceiveAsync(message.GetMemory(PartBytes), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            if (part.MessageType == WebSocketMessageType.Binary)
                throw new SocketEndException(SocketEnd.Invalid("A message is text."));
            message.Advance(part.Count);
            if (message.WrittenCount > maxBytes)
                throw new SocketEndException(SocketEnd.TooLong(maxBytes));
            if (part.EndOfMessage)
                return message.WrittenMemory;
        }
    }
}

using System.Net.WebSockets;
using System.Threading.Channels;
using PaperGraph.GraphQL.Watching;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>What goes out over a socket: in order, and never more in waiting than the options allow.</summary>
internal sealed class SocketOutbox(WebSocket socket, FollowingOptions options, TimeProvider clock)
{
    private readonly Channel<Outgoing> _waiting = Channel.CreateBounded<Outgoing>(new BoundedChannelOptions(options.MaxWaiting) { SingleReader = true });

    /// <summary>Adds a message as soon as there is room; after the end it is dropped.</summary>
    /// <param name="message">The message.</param>
    /// <param name="operation">Ends with the operation that it is of; then it is dropped, too.</param>
    public async Task WriteAsync(ReadOnlyMemory<byte> message, CancellationToken operation)
    {
        while (await _waiting.Writer.WaitToWriteAsync(operation))
        {
            // Before it is there, or it might be sent before it counts.
            GraphQLTelemetry.SocketMessages.Add(1);
            if (_waiting.Writer.TryWrite(new Outgoing(message, operation)))
                return;
            GraphQLTelemetry.SocketMessages.Add(-1);
        }
    }

    /// <summary>Sends until the end.</summary>
    /// <exception cref="WebSocketException">The connection is lost.</exception>
    /// <exception cref="OperationCanceledException">The client was too slow to take a message.</exception>
    public async Task SendAllAsync()
    {
        await foreach (var outgoing in _waiting.Reader.ReadAllAsync())
        {
            GraphQLTelemetry.SocketMessages.Add(-1);
            if (outgoing.Operation.IsCancellationRequested)
                continue;
            using var patience = new CancellationTokenSource(options.SendTimeout, clock);
            await socket.SendAsync(outgoing.Message, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        }
    }

    /// <summary>Takes nothing more; what waits, and is of no operation that ended, is sent first.</summary>
    public void Close() => _waiting.Writer.TryComplete();

    /// <summary>Drops what was left when the connection was lost.</summary>
    public void Drop()
    {
        while (_waiting.Reader.TryRead(out _))
            GraphQLTelemetry.SocketMessages.Add(-1);
    }

    private readonly record struct Outgoing(ReadOnlyMemory<byte> Message, CancellationToken Operation);
}

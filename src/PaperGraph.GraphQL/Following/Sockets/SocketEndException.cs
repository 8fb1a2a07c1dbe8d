namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>What a client sends breaks the protocol, so that its socket is closed.</summary>
internal sealed class SocketEndException(SocketEnd end) : Exception(end.Reason)
{
    public SocketEnd End { get; } = end;
}

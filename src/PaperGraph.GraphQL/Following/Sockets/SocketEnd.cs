using System.Net.WebSockets;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>Why a socket is closed: the codes of graphql-transport-ws and of RFC 6455.</summary>
internal sealed record SocketEnd(int Code, string Reason)
{
    private const int MaxReason = 123;

    public static readonly SocketEnd Normal = new(1000, string.Empty);
    public static readonly SocketEnd GoingAway = new(1001, "The server stops.");
    public static readonly SocketEnd Lost = new(1006, "The connection is lost.");
    public static readonly SocketEnd Internal = new(1011, "Something went wrong on the server.");
    public static readonly SocketEnd Unauthorized = new(4401, "Unauthorized");
    public static readonly SocketEnd InitTimeout = new(4408, "Connection initialisation timeout");
    public static readonly SocketEnd TooManyInits = new(4429, "Too many initialisation requests");

    public WebSocketCloseStatus Status => (WebSocketCloseStatus)Code;

    public static SocketEnd TooLong(int maxBytes) => new(1009, $"A message has at most {maxBytes} bytes.");

    public static SocketEnd Invalid(string message) => new(4400, Cut(message));

    public static SocketEnd Forbidden(string message) => new(4403, Cut(message));

    public static SocketEnd AlreadyExists(string id) => new(4409, Cut($"Subscriber for {id} already exists"));

    // RFC 6455, section 5.5: a close frame holds no more; three bytes in UTF-8 is as much as a char takes.
    private static string Cut(string text) => text.Length * 3 <= MaxReason ? text : CutToBytes(text);

    private static string CutToBytes(string text)
    {
        var length = Math.Min(text.Length, MaxReason);
        while (System.Text.Encoding.UTF8.GetByteCount(text.AsSpan(0, length)) > MaxReason || char.IsHighSurrogate(text[length - 1]))
            length--;
        return text[..length];
    }
}

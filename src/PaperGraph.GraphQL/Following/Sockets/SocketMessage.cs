using System.Text.Json;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>What a client says: graphql-transport-ws, “Message types”.</summary>
internal abstract record SocketMessage
{
    private SocketMessage() { }

    /// <summary>Reads a message.</summary>
    /// <exception cref="SocketEndException">It is none.</exception>
    public static SocketMessage Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = RequestReader.Parse(utf8);
            return Read(json.RootElement);
        }
        catch (RequestException wrong)
        {
            throw new SocketEndException(SocketEnd.Invalid(wrong.Message));
        }
        catch (InvalidOperationException)
        {
            throw new SocketEndException(SocketEnd.Invalid("A string of the message is no Unicode text."));
        }
    }

    private static SocketMessage Read(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object)
            throw RequestFields.Bad("A message is a JSON object.");
        return RequestFields.FindText(message, "type") switch
        {
            "connection_init" => new Init(AuthorizationOf(PayloadOf(message))),
            "ping" => new Ping(PayloadOf(message)?.GetRawText()),
            "pong" => new Pong(PayloadOf(message)?.GetRawText()),
            "subscribe" => new Subscribe(IdOf(message), RequestOf(message)),
            "complete" => new Complete(IdOf(message)),
            _ => throw RequestFields.Bad("There is no message of this type."),
        };
    }

    private static string IdOf(JsonElement message) =>
        RequestFields.FindText(message, "id") is { } id && !string.IsNullOrWhiteSpace(id) ? id : throw RequestFields.Bad("There is no `id`.");

    private static GraphQLRequest RequestOf(JsonElement message) =>
        RequestFields.Read(PayloadOf(message) ?? throw RequestFields.Bad("There is no `payload`.")) with { TakesStream = true };

    private static JsonElement? PayloadOf(JsonElement message) => RequestFields.FindObject(message, "payload");

    private static string? AuthorizationOf(JsonElement? payload) =>
        payload is { } fields ? RequestFields.FindText(fields, "Authorization") ?? RequestFields.FindText(fields, "authorization") : null;

    public sealed record Init(string? Authorization) : SocketMessage;

    public sealed record Ping(string? Payload) : SocketMessage;

    public sealed record Pong(string? Payload) : SocketMessage;

    public sealed record Subscribe(string Id, GraphQLRequest Request) : SocketMessage;

    public sealed record Complete(string Id) : SocketMessage;
}

using System.Buffers;
using System.Text.Json;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Operations;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>Writes what the server says: graphql-transport-ws, “Message types”.</summary>
internal static class SocketReply
{
    public static ReadOnlyMemory<byte> Acknowledgement { get; } = Write("connection_ack");

    public static ReadOnlyMemory<byte> Pong(string? payload) =>
        Write("pong", null, payload is null ? null : writer => writer.WriteRawValue(payload, skipInputValidation: true));

    public static ReadOnlyMemory<byte> Complete(string id) => Write("complete", id);

    /// <summary>A response with data, or the errors of one without.</summary>
    public static ReadOnlyMemory<byte> Of(string id, OperationResponse response) => response.HasData
        ? Write("next", id, writer => writer.WriteRawValue(response.Json.Span, skipInputValidation: true))
        : Write("error", id, writer => WriteErrors(writer, response.Json));

    private static void WriteErrors(Utf8JsonWriter writer, ReadOnlyMemory<byte> response)
    {
        using var json = JsonDocument.Parse(response);
        json.RootElement.GetProperty("errors").WriteTo(writer);
    }

    private static ReadOnlyMemory<byte> Write(string type, string? id = null, Action<Utf8JsonWriter>? payload = null)
    {
        var message = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(message, GraphQLMedia.Writing))
        {
            writer.WriteStartObject();
            if (id is not null)
                writer.WriteString("id"u8, id);
            writer.WriteString("type"u8, type);
            if (payload is not null)
            {
                writer.WritePropertyName("payload"u8);
                payload(writer);
            }

            writer.WriteEndObject();
        }

        return message.WrittenMemory;
    }
}

using System.Buffers;
using System.Text.Json;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;

namespace PaperGraph.GraphQL.Operations;

/// <summary>One response of an operation.</summary>
/// <param name="HasData">False where the operation was refused or broke off; its errors are all there is.</param>
/// <param name="Json">The response as it is sent, in UTF-8.</param>
public sealed record OperationResponse(bool HasData, ReadOnlyMemory<byte> Json)
{
    /// <summary>One that has nothing but an error.</summary>
    public static OperationResponse Refused(GraphQLError error)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, GraphQLMedia.Writing))
        {
            writer.WriteStartObject();
            ErrorWriter.Write(writer, [error]);
            writer.WriteEndObject();
        }

        return new OperationResponse(false, json.WrittenMemory);
    }
}

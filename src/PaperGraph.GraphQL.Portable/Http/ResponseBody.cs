using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Operations;
using PaperGraph.GraphQL.Portable.Execution;

namespace PaperGraph.GraphQL.Portable.Http;

/// <summary>Writes responses.</summary>
internal static class ResponseBody
{
    // The writers here are tried by every test; checking them once more costs a request some of its time.
    private static readonly JsonWriterOptions Options = GraphQLMedia.Writing with { SkipValidation = true };

    public static async Task WriteAsync(HttpContext context, IReadOnlyList<GraphQLResponse> responses, IncomingRequests incoming)
    {
        if (incoming.IsBatch || responses[0] is { HasData: true } or { Errors: [] })
            ResponseHead.WriteData(context.Response, incoming.MediaType);
        else
            ResponseHead.WriteRefusal(context.Response, incoming.MediaType, responses[0].Errors.Select(error => error.Code));
        Write(context.Response, responses, incoming.IsBatch);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>A response by itself.</summary>
    public static OperationResponse ToOperationResponse(GraphQLResponse response)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Options))
            Write(writer, response);
        return new OperationResponse(response.HasData, json.WrittenMemory);
    }

    private static void Write(HttpResponse response, IReadOnlyList<GraphQLResponse> responses, bool isBatch)
    {
        using var writer = new Utf8JsonWriter(response.BodyWriter, Options);
        if (isBatch)
            writer.WriteStartArray();
        foreach (var one in responses)
            Write(writer, one);
        if (isBatch)
            writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, GraphQLResponse response)
    {
        writer.WriteStartObject();
        if (response.Errors.Count > 0)
            ErrorWriter.Write(writer, response.Errors);
        if (response.HasData)
        {
            writer.WritePropertyName("data"u8);
            ResultWriter.Write(writer, response.Data);
        }

        response.Cost?.WriteExtensions(writer);
        writer.WriteEndObject();
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Portable.Execution;

namespace PaperGraph.GraphQL.Portable.Http;

/// <summary>Writes responses, with the status that their media type asks for.</summary>
internal static class ResponseBody
{
    // The writers here are tried by every test; checking them once more costs a request some of its time.
    private static readonly JsonWriterOptions Options = GraphQLMedia.Writing with { SkipValidation = true };

    public static async Task WriteAsync(HttpContext context, IReadOnlyList<GraphQLResponse> responses, bool isBatch, string mediaType)
    {
        var response = context.Response;
        response.StatusCode = isBatch ? StatusCodes.Status200OK : StatusOf(responses[0], mediaType);
        response.ContentType = GraphQLMedia.WithCharset(mediaType);
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = "POST";
        Write(response, responses, isBatch);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
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

        writer.WriteEndObject();
    }

    // With application/json every well-formed request is 200, but for a wrong method and for what is our fault.
    private static int StatusOf(GraphQLResponse response, string mediaType)
    {
        if (response.HasData)
            return StatusCodes.Status200OK;
        var status = response.Errors.Select(error => error.Code.Status).Distinct().ToList() is [var agreed]
            ? agreed
            : StatusCodes.Status400BadRequest;
        var isTold = mediaType == GraphQLMedia.GraphQLResponse || status is 405 or >= 500;
        return isTold ? status : StatusCodes.Status200OK;
    }
}

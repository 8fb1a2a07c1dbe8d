using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Http;

/// <summary>Refuses a request before there is anything to execute.</summary>
public static class ErrorResponse
{
    /// <summary>Answers with one error and the status of its code.</summary>
    public static async Task WriteAsync(HttpContext context, GraphQLError error, string mediaType = GraphQLMedia.GraphQLResponse)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(error);
        var response = context.Response;
        response.StatusCode = error.Code.Status;
        response.ContentType = GraphQLMedia.WithCharset(mediaType);
        response.Headers.XContentTypeOptions = "nosniff";
        await using var writer = new Utf8JsonWriter(response.BodyWriter, GraphQLMedia.Writing);
        writer.WriteStartObject();
        ErrorWriter.Write(writer, [error]);
        writer.WriteEndObject();
    }
}

using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Http;

/// <summary>Refuses a request before there is anything to execute.</summary>
internal static class ErrorResponse
{
    /// <summary>Answers with one error and the status of its code.</summary>
    public static async Task WriteAsync(HttpContext context, GraphQLError error, string mediaType = GraphQLMedia.GraphQLResponse)
    {
        ResponseHead.WriteRefusal(context.Response, mediaType, [error.Code]);
        if (error.Details?.GetValueOrDefault(Refusals.RetryAfter) is int seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await using var writer = new Utf8JsonWriter(context.Response.BodyWriter, GraphQLMedia.Writing);
        writer.WriteStartObject();
        ErrorWriter.Write(writer, [error]);
        writer.WriteEndObject();
    }
}

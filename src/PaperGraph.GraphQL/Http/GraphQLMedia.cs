using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperGraph.GraphQL.Http;

/// <summary>The media types of responses: GraphQL over HTTP, section 5.</summary>
public static class GraphQLMedia
{
    /// <summary>Its status tells whether there is data.</summary>
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>Its status is 200 for every well-formed request.</summary>
    public const string Json = "application/json";

    /// <summary>Responses one by one, as they come.</summary>
    public const string EventStream = "text/event-stream";

    /// <summary>How responses are written: what is sent as JSON and never sniffed needs no escaping for HTML.</summary>
    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value of a Content-Type header.</summary>
    public static string WithCharset(string mediaType) => mediaType switch
    {
        Json => "application/json; charset=utf-8",
        EventStream => "text/event-stream; charset=utf-8",
        _ => "application/graphql-response+json; charset=utf-8",
    };
}

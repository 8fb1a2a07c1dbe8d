using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Http;

/// <summary>The status and the headers of responses: GraphQL over HTTP, section 6.4.</summary>
public static class ResponseHead
{
    /// <summary>Writes them for a response that has data.</summary>
    public static void WriteData(HttpResponse response, string mediaType) => Write(response, StatusCodes.Status200OK, mediaType);

    /// <summary>Writes them for a response that has none.</summary>
    /// <param name="response">The response.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="codes">What its errors are.</param>
    public static void WriteRefusal(HttpResponse response, string mediaType, IEnumerable<ErrorCode> codes)
    {
        ArgumentNullException.ThrowIfNull(response);
        var agreed = codes.Distinct().ToList() is [var code] ? code : ErrorCode.ValidationFailed;

        // With application/json every well-formed request is 200, but for a wrong method and for what is our fault.
        var isTold = mediaType == GraphQLMedia.GraphQLResponse || agreed.IsTransport || agreed.Status >= 500;
        Write(response, isTold ? agreed.Status : StatusCodes.Status200OK, mediaType);
        if (agreed == ErrorCode.MethodNotAllowed && response.Headers.Allow.Count == 0)
            response.Headers.Allow = "POST";
        if (agreed == ErrorCode.Unauthenticated)
            response.Headers.WWWAuthenticate = ChallengeTo(response.HttpContext.Request);
    }

    /// <summary>Writes them for responses that come one by one.</summary>
    internal static void WriteEvents(HttpResponse response)
    {
        Write(response, StatusCodes.Status200OK, GraphQLMedia.EventStream);
        response.Headers["X-Accel-Buffering"] = "no";
    }

    // RFC 6750, section 3: what was wrong is said to those only who sent something.
    private static string ChallengeTo(HttpRequest request) =>
        request.Headers.Authorization.Count == 0 ? "Bearer realm=\"PaperGraph\"" : "Bearer realm=\"PaperGraph\", error=\"invalid_token\"";

    private static void Write(HttpResponse response, int status, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = status;
        response.ContentType = GraphQLMedia.WithCharset(mediaType);
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
    }
}

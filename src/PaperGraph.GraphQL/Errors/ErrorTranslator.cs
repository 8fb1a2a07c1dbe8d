using Microsoft.Extensions.Logging;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Following;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Watching;

namespace PaperGraph.GraphQL.Errors;

/// <summary>The one place that makes errors of a response out of exceptions.</summary>
public sealed class ErrorTranslator(ILogger<ErrorTranslator> logger)
{
    /// <summary>What the caller is told. What is unexpected is logged with an id, and only the id is told.</summary>
    public GraphQLError Translate(Exception exception) => exception switch
    {
        RequestException request => new GraphQLError(request.Code, request.Message) { Details = request.Details },
        EditForbiddenException forbidden => new GraphQLError(ErrorCode.Forbidden, forbidden.Message),
        InvalidCursorException cursor => new GraphQLError(ErrorCode.BadUserInput, cursor.Message),
        LaggingListenerException lagging => new GraphQLError(ErrorCode.TooSlow, lagging.Message),
        StoreUnavailableException store => new GraphQLError(ErrorCode.Unavailable, store.Message),
        _ => Unexpected(exception),
    };

    /// <summary>A field that the schema promises came without a value: our fault.</summary>
    public GraphQLError MissingValue(string field) => Translate(new InvalidOperationException($"{field} came without a value."));

    private GraphQLError Unexpected(Exception exception)
    {
        var id = Guid.CreateVersion7().ToString("N")[^12..];
        logger.Unexpected(id, FailureTrace.Of(exception));
        return new GraphQLError(ErrorCode.Internal, $"Something went wrong on the server. Its log says more under {id}.")
        {
            Details = new Dictionary<string, object> { ["id"] = id },
        };
    }
}

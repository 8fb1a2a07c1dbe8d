using Microsoft.Extensions.Logging;

namespace PaperGraph.GraphQL.Errors;

internal static partial class GraphQLLog
{
    [LoggerMessage(EventId = 4001, Level = LogLevel.Error, Message = "An error that was shown to the caller as {Id}: {Failure}")]
    public static partial void Unexpected(this ILogger logger, string id, string failure);
}

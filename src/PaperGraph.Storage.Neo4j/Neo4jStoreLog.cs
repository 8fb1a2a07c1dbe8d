using Microsoft.Extensions.Logging;

namespace PaperGraph.Storage.Neo4j;

internal static partial class Neo4jStoreLog
{
    [LoggerMessage(EventId = 3001, Level = LogLevel.Information, Message = "Opened the graph at {Address}: {Papers} papers, {Annotations} annotations.")]
    public static partial void Opened(this ILogger logger, Uri address, int papers, int annotations);

    [LoggerMessage(EventId = 3002, Level = LogLevel.Warning, Message = "Neo4j cannot be used yet, and is tried again with every question: {Reason}")]
    public static partial void NotOpened(this ILogger logger, string reason);

    [LoggerMessage(EventId = 3003, Level = LogLevel.Warning, Message = "What nobody sees any more is swept later: {Reason}")]
    public static partial void SweepPutOff(this ILogger logger, string reason);
}

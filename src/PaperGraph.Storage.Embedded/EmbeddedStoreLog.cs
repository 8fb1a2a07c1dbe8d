using Microsoft.Extensions.Logging;

namespace PaperGraph.Storage.Embedded;

internal static partial class EmbeddedStoreLog
{
    [LoggerMessage(EventId = 5001, Level = LogLevel.Information,
        Message = "Opened the database in {Folder}: {Papers} papers, {Annotations} annotations.")]
    public static partial void Opened(this ILogger logger, string folder, int papers, int annotations);

    [LoggerMessage(EventId = 5002, Level = LogLevel.Warning,
        Message = "Rows of an earlier reading of {File} could not be deleted; the next start tries again: {Failure}")]
    public static partial void LeftOver(this ILogger logger, string file, string failure);

    [LoggerMessage(EventId = 5003, Level = LogLevel.Warning,
        Message = "Of the changes that were answered the last {Lost} are not in {Folder}: SQLite's log there (-wal) was cut or lost, or an older file was put in its place. What is left is whole. Say them again, or put a later backup in its place.")]
    public static partial void Lost(this ILogger logger, string folder, long lost);
}

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
}

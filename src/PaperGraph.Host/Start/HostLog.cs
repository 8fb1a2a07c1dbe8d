namespace PaperGraph.Host.Start;

internal static partial class HostLog
{
    [LoggerMessage(EventId = 1001, Level = LogLevel.Information, Message = "PaperGraph {Version} on the {Store} store, served by {Engine}.")]
    public static partial void Starting(this ILogger logger, string version, string store, string engine);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Warning, Message = "The authority {Authority}, whose tokens are believed, does not answer: {Reason}")]
    public static partial void AuthorityUnreachable(this ILogger logger, string? authority, string reason);
}

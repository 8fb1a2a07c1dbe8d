using System.Net;
using Microsoft.Extensions.Logging;

namespace PaperGraph.GraphQL.Access;

internal static partial class AccessLog
{
    [LoggerMessage(EventId = 4101, Level = LogLevel.Warning, Message = "A key or token from {Address} was refused: it is none that is known here, or not any more.")]
    public static partial void CredentialRefused(this ILogger logger, IPAddress? address);

    [LoggerMessage(EventId = 4102, Level = LogLevel.Warning, Message = "Too many keys and tokens from {Address} were refused; for {Wait} no more of them are logged.")]
    public static partial void TooManyFailures(this ILogger logger, IPAddress? address, TimeSpan wait);

    [LoggerMessage(EventId = 4103, Level = LogLevel.Warning, Message = "The server can be reached from elsewhere, at {Addresses}, and knows nobody. It serves reads and refuses writes: {Advice}")]
    public static partial void ReadsOnly(this ILogger logger, string addresses, string advice);
}

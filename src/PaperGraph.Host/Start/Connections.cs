using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PaperGraph.Host.Start;

/// <summary>How long a connection may keep the server waiting, and how many there may be.</summary>
internal static class Connections
{
    private const long MostAtOnce = 8_192;

    // Ten times what Kestrel asks for by itself.
    private const double LeastSentEachSecond = 2_400;

    // An answer is held in memory, and its place among the requests under way with it, until it is taken; at a tenth of this, one of 10 MB for more than an hour.
    private const double LeastTakenEachSecond = 24_000;

    private static readonly TimeSpan HeadersTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan IdleTime = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Ends connections whose other end sends or takes next to nothing, and takes no more of them than can be held.</summary>
    /// <remarks>A body has the time of a request besides; see <see cref="GraphQL.Limits.LimitsOptions.Timeout" />. What is followed may be silent: only what
    /// waits to be taken counts.</remarks>
    public static void EndSlowConnections(this WebApplicationBuilder builder) => builder.WebHost.ConfigureKestrel(options => Set(options.Limits));

    private static void Set(KestrelServerLimits limits)
    {
        limits.RequestHeadersTimeout = HeadersTime;
        limits.KeepAliveTimeout = IdleTime;
        limits.MinRequestBodyDataRate = new MinDataRate(LeastSentEachSecond, Grace);
        limits.MinResponseDataRate = new MinDataRate(LeastTakenEachSecond, Grace);
        limits.MaxConcurrentConnections = MostAtOnce;
        limits.MaxConcurrentUpgradedConnections = MostAtOnce;
    }
}

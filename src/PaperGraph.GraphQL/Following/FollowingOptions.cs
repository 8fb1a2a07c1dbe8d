using System.ComponentModel.DataAnnotations;

namespace PaperGraph.GraphQL.Following;

/// <summary>How those are served who follow what happens, over a WebSocket or as <c>text/event-stream</c>.</summary>
public sealed class FollowingOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Following";

    /// <summary>How long a socket may take to say <c>connection_init</c>.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00")]
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a silent connection shows that it is alive; a socket that does not answer for as long is ended.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00")]
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a client may take to accept one message before its socket is ended.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00")]
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many messages may wait to be sent over one socket; then its operations wait.</summary>
    [Range(1, 100_000)]
    public int MaxWaiting { get; set; } = 32;

    /// <summary>How many operations may run over one socket at once.</summary>
    [Range(1, 100_000)]
    public int MaxOperations { get; set; } = 100;

    /// <summary>How many sockets and event streams may be open at once.</summary>
    [Range(1, 1_000_000)]
    public int MaxConnections { get; set; } = 2_000;

    /// <summary>How many of them may be of one caller: of the address that opens a socket; of whom a key or a token names, else of the address, for an event stream.</summary>
    [Range(1, 1_000_000)]
    public int MaxConnectionsPerCaller { get; set; } = 100;
}

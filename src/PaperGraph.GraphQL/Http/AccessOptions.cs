namespace PaperGraph.GraphQL.Http;

/// <summary>Who may talk to the server through a browser.</summary>
public sealed class AccessOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Access";

    /// <summary>Names, without port, under which the server may be asked besides loopback and the addresses it listens on.</summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>Origins of pages elsewhere that may ask, as a browser sends them: <c>https://reading.example.org</c>.</summary>
    public IList<string> AllowedOrigins { get; } = [];
}

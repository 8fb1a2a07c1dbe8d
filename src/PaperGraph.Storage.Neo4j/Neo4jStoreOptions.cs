using System.ComponentModel.DataAnnotations;

namespace PaperGraph.Storage.Neo4j;

/// <summary>Where Neo4j is, and on which terms it is asked.</summary>
public sealed class Neo4jStoreOptions
{
    /// <summary>The section of the configuration these come from.</summary>
    public const string SectionName = "Neo4j";

    /// <summary>The server's address: <c>http</c> or <c>https</c> for its Query API, <c>neo4j</c>, <c>bolt</c> or these with <c>+s</c> for Bolt, where the build has Neo4j.Driver.</summary>
    public Uri Uri { get; set; } = new("http://localhost:7474");

    /// <summary>Who signs in.</summary>
    public string User { get; set; } = "neo4j";

    /// <summary>With which password; it belongs into the environment (<c>Neo4j__Password</c>). Empty for a server without authentication.</summary>
    public string Password { get; set; } = string.Empty;

    /// <summary>A file that holds the password, for secrets that are mounted; it is read where <see cref="Password" /> is left out.</summary>
    public string? PasswordFile { get; set; }

    /// <summary>Which of the server's databases holds the graph.</summary>
    [MinLength(1)]
    public string Database { get; set; } = "neo4j";

    /// <summary>How long the server may take for one question before it ends it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan QueryTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long what fails for a moment is tried again: a server that is being started, a deadlock. Zero: never.</summary>
    /// <remarks>Shorter than a request may take, so that whoever asks is told that the server is away, not that time is up.</remarks>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan RetryFor { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>For how long a program that writes may be silent beside the time of one transaction, in which it can say nothing, before another takes over.</summary>
    internal TimeSpan LeaseLength { get; set; } = TimeSpan.FromSeconds(30);
}

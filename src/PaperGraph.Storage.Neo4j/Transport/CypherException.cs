namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>What went wrong between us and a server; never leaves this project.</summary>
/// <param name="code">Neo4j's status code, <c>Neo.ClientError.Security.Unauthorized</c>; <see cref="Unreachable" /> where no server answered.</param>
/// <param name="message">The server's own words.</param>
/// <param name="isTransient">Whether trying again may help.</param>
/// <param name="inner">What was met below.</param>
internal sealed class CypherException(string code, string message, bool isTransient, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>No server answered, or the connection broke.</summary>
    public const string Unreachable = "PaperGraph.Unreachable";

    /// <summary>A server took the question and said nothing for much longer than it was allowed to.</summary>
    public const string Silent = "PaperGraph.Silent";

    /// <summary>Something answered that is no Neo4j 5.</summary>
    public const string NotNeo4j = "PaperGraph.NotNeo4j";

    /// <summary>The connection broke during a commit: nobody knows whether it was done.</summary>
    public const string CommitUnknown = "PaperGraph.CommitUnknown";

    public string Code { get; } = code;

    public bool IsTransient { get; } = isTransient;

    /// <summary>Whether the server said nothing: whatever it was asked for, it may have done it.</summary>
    public bool IsOfConnection => Code is Unreachable or Silent;
}

namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>What the Query API says went wrong.</summary>
/// <param name="Code">Neo4j's status code.</param>
/// <param name="Message">Its words.</param>
internal sealed record QueryApiError(string Code, string Message);

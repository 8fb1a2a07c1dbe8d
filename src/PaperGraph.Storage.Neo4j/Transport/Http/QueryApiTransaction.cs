namespace PaperGraph.Storage.Neo4j.Transport.Http;

/// <summary>An open transaction of the Query API.</summary>
/// <param name="Id">What the server calls it.</param>
/// <param name="Affinity">The member of a cluster that has it; null where there is one server.</param>
internal sealed record QueryApiTransaction(string Id, string? Affinity);

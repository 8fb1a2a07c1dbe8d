namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>A server that answers, and who runs it.</summary>
internal sealed record FoundServer(ServerAddress Address, IServerHost Host);

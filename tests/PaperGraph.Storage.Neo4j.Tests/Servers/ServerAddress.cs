namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>Where a server is asked, and as whom.</summary>
internal sealed record ServerAddress(Uri HttpUri, Uri BoltUri, string User, string Password);

namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>The public image that containers are made of; how one begins depends on what the package feed serves.</summary>
internal static partial class Neo4jImage
{
    public const int HttpPort = 7474;
    public const int BoltPort = 7687;

    private const string Name = "neo4j:5.26-community";
}

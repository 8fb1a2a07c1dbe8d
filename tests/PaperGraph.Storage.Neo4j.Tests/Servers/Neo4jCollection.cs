namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>Tests that share the one server, and so run one after the other; all others run beside them.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}

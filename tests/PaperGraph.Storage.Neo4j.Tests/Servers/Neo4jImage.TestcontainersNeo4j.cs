using Testcontainers.Neo4j;

namespace PaperGraph.Storage.Neo4j.Tests.Servers;

internal static partial class Neo4jImage
{
    public static Neo4jBuilder Begin() => new(Name);
}

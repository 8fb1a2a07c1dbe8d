using PaperGraph.Storage.Neo4j;
using PaperGraph.Storage.Neo4j.Bolt;

namespace PaperGraph.Host.Start;

/// <summary>With Neo4j's driver: the store speaks HTTP and Bolt.</summary>
internal static class Neo4jWays
{
    public static IServiceCollection AddNeo4j(this IServiceCollection services) => services.AddNeo4jStore().AddNeo4jBolt();
}

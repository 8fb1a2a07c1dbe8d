using PaperGraph.Storage.Neo4j;

namespace PaperGraph.Host.Start;

/// <summary>Without Neo4j's driver: the store speaks HTTP.</summary>
internal static class Neo4jWays
{
    public static IServiceCollection AddNeo4j(this IServiceCollection services) => services.AddNeo4jStore();
}

using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>Registers the way to Neo4j over Bolt.</summary>
public static class Neo4jBoltServiceCollectionExtensions
{
    /// <summary>Lets <see cref="Neo4jStoreOptions.Uri" /> be a <c>neo4j://</c> or <c>bolt://</c> address; the caller adds the store itself.</summary>
    public static IServiceCollection AddNeo4jBolt(this IServiceCollection services) =>
        services.AddSingleton<ICypherTransportFactory, BoltCypherTransportFactory>();
}

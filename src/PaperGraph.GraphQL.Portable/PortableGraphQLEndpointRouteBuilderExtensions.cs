using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Portable.Http;

namespace PaperGraph.GraphQL.Portable;

/// <summary>Serves the graph.</summary>
public static class PortableGraphQLEndpointRouteBuilderExtensions
{
    /// <summary>Serves GraphQL at a path, behind the gate, and the schema's text at <c>schema.graphql</c> under it.</summary>
    /// <remarks>A field of the schema that is bound to nothing stops the start here.</remarks>
    public static IEndpointConventionBuilder MapPaperGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var transport = endpoints.ServiceProvider.GetRequiredService<GraphQLTransport>();
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseGraphQLGate().Run(transport.HandleAsync);
        var group = endpoints.MapGroup(path);
        group.Map(string.Empty, pipeline.Build());
        group.MapSchemaText("/schema.graphql");
        return group;
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.HotChocolate.Http;
using PaperGraph.GraphQL.Http;

namespace PaperGraph.GraphQL.HotChocolate;

/// <summary>Serves the graph.</summary>
public static class HotChocolateEndpointRouteBuilderExtensions
{
    /// <summary>Serves GraphQL at a path, behind the gate, and the schema's text at <c>schema.graphql</c> under it.</summary>
    /// <remarks>A field of the schema that is bound to nothing stops the start.</remarks>
    public static IEndpointConventionBuilder MapPaperGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseGraphQLGate().Run(endpoints.ServiceProvider.GetRequiredService<GatedTransport>().HandleAsync);
        var group = endpoints.MapGroup(path);
        group.Map(string.Empty, pipeline.Build());
        group.MapSchemaText("/schema.graphql");
        return group;
    }
}

using HotChocolate.AspNetCore;
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
        var group = endpoints.MapGroup(path);
        group.MapSchemaText("/schema.graphql");
        group.MapGraphQLHttp(string.Empty)
            .WithMetadata(new GraphQLServerOptions { EnableGetRequests = false, EnableMultipartRequests = false })
            .Add(endpoint =>
            {
                var inner = endpoint.RequestDelegate ?? throw new InvalidOperationException("Hot Chocolate maps no endpoint.");
                var transport = new GatedTransport(inner, endpoints.ServiceProvider.GetRequiredService<IServiceScopeFactory>());
                var pipeline = endpoints.CreateApplicationBuilder();
                pipeline.UseGraphQLGate().Run(transport.HandleAsync);
                endpoint.RequestDelegate = pipeline.Build();
            });
        return group;
    }
}

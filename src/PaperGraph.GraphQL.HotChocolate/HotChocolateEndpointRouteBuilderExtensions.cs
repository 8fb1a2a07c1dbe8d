using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
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
            .WithMetadata(new GraphQLServerOptions { EnableBatching = true, EnableMultipartRequests = false })
            .Add(endpoint =>
            {
                var pipeline = endpoints.CreateApplicationBuilder();
                pipeline.UseGraphQLGate().Use(Normalise).Run(endpoint.RequestDelegate ?? throw new InvalidOperationException("Hot Chocolate maps no endpoint."));
                endpoint.RequestDelegate = pipeline.Build();
            });
        return group;
    }

    // The gate has read the body and chosen the media type; Hot Chocolate reads the same once more, in UTF-8.
    private static Task Normalise(HttpContext context, RequestDelegate next)
    {
        var incoming = context.Features.GetRequiredFeature<IncomingRequests>();
        context.Request.Headers.Accept = incoming.MediaType;
        context.Request.ContentType = GraphQLMedia.Json;
        context.Request.Body = new MemoryStream(incoming.Body.ToArray(), writable: false);
        return next(context);
    }
}

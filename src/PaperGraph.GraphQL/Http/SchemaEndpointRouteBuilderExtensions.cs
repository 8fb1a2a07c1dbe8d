using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using PaperGraph.GraphQL.Serving;

namespace PaperGraph.GraphQL.Http;

/// <summary>Serves the schema as text.</summary>
public static class SchemaEndpointRouteBuilderExtensions
{
    /// <summary>Answers with <c>schema.graphql</c>, or with 304 where the client has it.</summary>
    public static IEndpointConventionBuilder MapSchemaText(this IEndpointRouteBuilder endpoints, string pattern)
    {
        var text = Encoding.UTF8.GetBytes(endpoints.ServiceProvider.GetRequiredService<ServedSchema>().Sdl);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..16]}\"");
        return endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], () =>
            TypedResults.Bytes(text, "application/graphql; charset=utf-8", entityTag: tag));
    }
}

using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.Http;

namespace PaperGraph.GraphQL.HotChocolate.Http;

/// <summary>Hands the requests that the gate let through to Hot Chocolate's own transport, one at a time and each in a scope of its own.</summary>
/// <remarks>They are written anew from what the gate read: nothing reaches Hot Chocolate that the gate did not look at, such as an <c>id</c>
/// that would name another document, or <c>?batchOperations</c>.</remarks>
internal sealed class GatedTransport(RequestDelegate hotChocolate, IServiceScopeFactory scopes)
{
    public async Task HandleAsync(HttpContext context)
    {
        var incoming = context.Features.GetRequiredFeature<IncomingRequests>();
        if (!incoming.IsBatch)
        {
            await HandAsync(context, incoming.Requests[0], incoming.MediaType);
            return;
        }

        ResponseHead.WriteData(context.Response, incoming.MediaType);
        var separator = "["u8.ToArray();
        foreach (var request in incoming.Requests)
        {
            context.Response.BodyWriter.Write(separator);
            separator = ","u8.ToArray();
            await using var scope = scopes.CreateAsyncScope();
            context.RequestServices = scope.ServiceProvider;
            await HandAsync(context, request, incoming.MediaType);
        }

        context.Response.BodyWriter.Write("]"u8);
    }

    private Task HandAsync(HttpContext context, GraphQLRequest request, string mediaType)
    {
        context.Features.Set(request);
        var http = context.Request;
        http.Method = HttpMethods.Post;
        http.QueryString = QueryString.Empty;
        http.ContentType = GraphQLMedia.Json;
        http.Headers.Accept = mediaType;
        http.Body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(
            new { query = request.Query, operationName = request.OperationName, variables = request.Variables }), writable: false);
        return hotChocolate(context);
    }
}

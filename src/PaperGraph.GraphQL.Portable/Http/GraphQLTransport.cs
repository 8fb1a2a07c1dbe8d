using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Portable.Execution;

namespace PaperGraph.GraphQL.Portable.Http;

/// <summary>Answers the requests that the gate let through.</summary>
internal sealed class GraphQLTransport(RequestExecutor executor)
{
    public async Task HandleAsync(HttpContext context)
    {
        var incoming = context.Features.GetRequiredFeature<IncomingRequests>();
        var responses = new List<GraphQLResponse>(incoming.Requests.Count);
        foreach (var request in incoming.Requests)
            responses.Add(await executor.ExecuteAsync(request, context.User, context.RequestAborted));
        await ResponseBody.WriteAsync(context, responses, incoming);
    }
}

using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PaperGraph.GraphQL.Limits;
using AskedRequest = PaperGraph.GraphQL.Http.GraphQLRequest;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>What goes with a request through Hot Chocolate.</summary>
internal static class RequestContextExtensions
{
    // Hot Chocolate's own transport brings the context that it came in, ours the request itself.
    public static AskedRequest GetAsked(this IRequestContext context) =>
        context.ContextData.TryGetValue(nameof(HttpContext), out var http)
            ? ((HttpContext)http!).Features.GetRequiredFeature<AskedRequest>()
            : (AskedRequest)context.ContextData[nameof(AskedRequest)]!;

    /// <summary>What it costs; null until that is known.</summary>
    public static OperationCost? FindCost(this IRequestContext context) =>
        context.ContextData.TryGetValue(nameof(OperationCost), out var cost) ? cost as OperationCost : null;

    public static void SetCost(this IRequestContext context, OperationCost cost) => context.ContextData[nameof(OperationCost)] = cost;
}

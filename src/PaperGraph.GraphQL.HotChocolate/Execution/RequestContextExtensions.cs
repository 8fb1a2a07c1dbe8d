using HotChocolate.Execution;
using PaperGraph.GraphQL.Limits;
using AskedRequest = PaperGraph.GraphQL.Http.GraphQLRequest;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>What goes with a request through Hot Chocolate.</summary>
internal static class RequestContextExtensions
{
    public static AskedRequest GetAsked(this IRequestContext context) => (AskedRequest)context.ContextData[nameof(AskedRequest)]!; // Every request is given it.

    /// <summary>What it costs; null until that is known.</summary>
    public static OperationCost? FindCost(this IRequestContext context) =>
        context.ContextData.TryGetValue(nameof(OperationCost), out var cost) ? cost as OperationCost : null;

    public static void SetCost(this IRequestContext context, OperationCost cost) => context.ContextData[nameof(OperationCost)] = cost;
}

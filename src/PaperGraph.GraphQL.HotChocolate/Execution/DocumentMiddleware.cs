using HotChocolate.Execution;
using HotChocolate.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;
using PaperGraph.GraphQL.Watching;
using AskedRequest = PaperGraph.GraphQL.Http.GraphQLRequest;
using RequestDelegate = HotChocolate.Execution.RequestDelegate;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Refuses a document that has not the operation that is asked for, or that validation would not come to the end of.</summary>
internal sealed class DocumentMiddleware(RequestDelegate next, QueryLimits limits)
{
    public ValueTask InvokeAsync(IRequestContext context)
    {
        if (context is { Document: { } document, Request: OperationRequest request })
        {
            var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
            var operation = OperationChoice.Choose(operations, request.OperationName, one => one.Name?.Value);
            var kind = operation.Operation.ToString().ToLowerInvariant();
            OperationWatch.Mean(kind, operation.Name?.Value);
            OperationChoice.CheckKind(kind, context.Schema.GetOperationType(operation.Operation) is not null, AskedOf(context));
            if (context.ValidationResult is null)
                limits.CheckSpread(new SpreadDocument(document).Operations());
            return next(context);
        }

        throw new InvalidOperationException($"A request that is no single operation came past the gate: {context.Request.GetType()}.");
    }

    // Hot Chocolate's own transport brings the context that it came in, ours the request itself.
    private static AskedRequest AskedOf(IRequestContext context) =>
        context.ContextData.TryGetValue(nameof(HttpContext), out var http)
            ? ((HttpContext)http!).Features.GetRequiredFeature<AskedRequest>()
            : (AskedRequest)context.ContextData[nameof(AskedRequest)]!;
}

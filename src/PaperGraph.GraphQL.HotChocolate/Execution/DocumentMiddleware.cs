using HotChocolate.Execution;
using HotChocolate.Language;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;
using PaperGraph.GraphQL.Watching;
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
            OperationChoice.CheckKind(kind, context.Schema.GetOperationType(operation.Operation) is not null, context.GetAsked());
            if (context.ValidationResult is null)
                limits.CheckSpread(UncheckedSelections.Of(document));
            return next(context);
        }

        throw new InvalidOperationException($"A request that is no single operation came past the gate: {context.Request.GetType()}.");
    }
}

using HotChocolate.Execution;
using PaperGraph.GraphQL.Limits;
using RequestDelegate = HotChocolate.Execution.RequestDelegate;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Refuses an operation that asks for too much, before validation: that spreads every fragment wherever it is named, and may not end.</summary>
internal sealed class LimitsMiddleware(RequestDelegate next, QueryLimits limits)
{
    public ValueTask InvokeAsync(IRequestContext context)
    {
        if (context is { Document: { } document, Request: OperationRequest request })
            limits.Check(new SelectedFields(context.Schema, document, OperationMiddleware.OperationOf(document, request), request).All());
        return next(context);
    }
}

using HotChocolate.Execution;
using PaperGraph.GraphQL.Limits;
using RequestDelegate = HotChocolate.Execution.RequestDelegate;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Refuses a valid operation that asks for too much, before it is executed.</summary>
internal sealed class LimitsMiddleware(RequestDelegate next, QueryLimits limits)
{
    public ValueTask InvokeAsync(IRequestContext context)
    {
        if (context is not { Document: { } document, Operation: { } operation, Variables: [var variables] })
            throw new InvalidOperationException("An operation is held against the limits once it is compiled and has its variables.");
        var measure = limits.Measure(new SelectedFields(context.Schema, document, variables).Of(operation.Definition));
        context.SetCost(measure.Cost);
        limits.Check(measure);
        return next(context);
    }
}

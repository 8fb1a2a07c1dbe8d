using HotChocolate.Execution;
using HotChocolate.Execution.Processing;
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
        var kept = operation.GetOrAddState(() => new KeptMeasure());
        var measure = kept.Value ?? Measure(new SelectedFields(context.Schema, document, variables), operation, kept);
        context.SetCost(measure.Cost);
        limits.Check(measure);
        return next(context);
    }

    private OperationMeasure Measure(SelectedFields selected, IOperation operation, KeptMeasure kept)
    {
        var measure = limits.Measure(selected.Of(operation.Definition));
        if (!selected.HeardVariables)
            kept.Value = measure;
        return measure;
    }

    /// <summary>What an operation comes to, whatever its variables; null where they have a say in it.</summary>
    private sealed class KeptMeasure
    {
        public OperationMeasure? Value { get; set; }
    }
}

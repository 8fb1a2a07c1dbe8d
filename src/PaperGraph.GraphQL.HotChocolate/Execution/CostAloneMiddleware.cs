using HotChocolate.Execution;
using RequestDelegate = HotChocolate.Execution.RequestDelegate;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Stops before anything is executed where nothing is wanted but what it would cost.</summary>
internal sealed class CostAloneMiddleware(RequestDelegate next)
{
    public ValueTask InvokeAsync(IRequestContext context)
    {
        if (!context.GetAsked().WantsCostAlone)
            return next(context);
        // A result has to have something; an empty list of deferred items is not written.
        context.Result = new OperationResult(data: null, items: []);
        return ValueTask.CompletedTask;
    }
}

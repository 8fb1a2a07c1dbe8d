using HotChocolate.Execution;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.HotChocolate.Batching;
using PaperGraph.GraphQL.HotChocolate.Errors;
using RequestDelegate = HotChocolate.Execution.RequestDelegate;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Has a query executed a second time where a value is missing that the schema promises: what it would tell of may have gone between two looks at the library.</summary>
internal sealed class SecondLookMiddleware(RequestDelegate next)
{
    public async ValueTask InvokeAsync(IRequestContext context)
    {
        await next(context);
        if (context.Operation?.Type != OperationType.Query || context.Result is not { } result || !ErrorMap.IsAnyMissing(result))
            return;
        await result.DisposeAsync();
        context.Services.GetRequiredService<Waves>().Forget();
        await next(context);
    }
}

using System.Security.Claims;
using HotChocolate.Execution;
using HotChocolate.Language;
using PaperGraph.GraphQL.Resolving;
using RequestDelegate = HotChocolate.Execution.RequestDelegate;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Refuses a mutation that is not for who asks, before any of it is carried out.</summary>
internal sealed class RolesMiddleware(RequestDelegate next, ResolverMap map)
{
    public ValueTask InvokeAsync(IRequestContext context)
    {
        if (context is { Operation: { Type: OperationType.Mutation } mutation, Variables: [var variables] })
        {
            var included = mutation.CreateIncludeFlags(variables);
            var user = context.ContextData.TryGetValue(nameof(ClaimsPrincipal), out var known) ? known as ClaimsPrincipal : null;
            map.RequireRoles(user ?? new ClaimsPrincipal(), mutation.RootSelectionSet.Selections.Where(field => field.IsIncluded(included)).Select(field => field.Field.Name));
        }

        return next(context);
    }
}

using System.Security.Claims;
using HotChocolate.Resolvers;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.HotChocolate.Binding;

/// <summary>What a resolver of the map is told.</summary>
internal static class ResolverContextExtensions
{
    public static FieldCall ToCall(this IResolverContext context)
    {
        var arguments = context.Selection.Field.Arguments
            .Select(argument => KeyValuePair.Create(argument.Name, context.ArgumentValue<object?>(argument.Name)))
            .Where(argument => argument.Value is not null)
            .ToDictionary();
        var user = context.GetGlobalStateOrDefault<ClaimsPrincipal>(nameof(ClaimsPrincipal)) ?? new ClaimsPrincipal();
        return new FieldCall(new Arguments(arguments), user, context.RequestAborted);
    }
}

using System.Security.Claims;
using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.HotChocolate.Binding;

/// <summary>What a resolver of the map is told.</summary>
internal static class ResolverContextExtensions
{
    public static FieldCall ToCall(this IResolverContext context)
    {
        var written = context.Selection.SyntaxNode.Arguments;
        var arguments = context.Selection.Field.Arguments
            .Select(argument => KeyValuePair.Create(argument.Name, Given(
                context.ArgumentValue<object?>(argument.Name), written.FirstOrDefault(one => one.Name.Value == argument.Name)?.Value, context.Variables)))
            .Where(argument => argument.Value is not null)
            .ToDictionary();
        var user = context.GetGlobalStateOrDefault<ClaimsPrincipal>(nameof(ClaimsPrincipal)) ?? new ClaimsPrincipal();
        return new FieldCall(new Arguments(arguments), user, context.RequestAborted);
    }

    /// <summary>Takes the fields out of input objects that a variable would say which is not given; the engine makes null of them.</summary>
    private static object? Given(object? value, IValueNode? written, IVariableValueCollection variables) => (value, written) switch
    {
        (IReadOnlyDictionary<string, object?> fields, ObjectValueNode node) => node.Fields.Aggregate(
            new Dictionary<string, object?>(fields),
            (given, field) =>
            {
                var name = field.Name.Value;
                if (field.Value is not VariableNode variable)
                    given[name] = Given(given[name], field.Value, variables);
                else if (given[name] is null && !variables.TryGetVariable<IValueNode>(variable.Name.Value, out _))
                    given.Remove(name);
                return given;
            }),
        _ => value,
    };
}

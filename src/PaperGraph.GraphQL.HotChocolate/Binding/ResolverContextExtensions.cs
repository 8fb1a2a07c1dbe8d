using System.Security.Claims;
using HotChocolate.Execution;
using HotChocolate.Execution.Internal;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.HotChocolate.Binding;

/// <summary>What a resolver of the map is told.</summary>
internal static class ResolverContextExtensions
{
    /// <param name="context">What stands at the field, or above it.</param>
    /// <param name="selection">The field.</param>
    /// <exception cref="GraphQLException">An argument is none of its type.</exception>
    public static FieldCall ToCall(this IResolverContext context, ISelection selection)
    {
        var user = context.GetGlobalStateOrDefault<ClaimsPrincipal>(nameof(ClaimsPrincipal)) ?? new ClaimsPrincipal();
        return new FieldCall(selection.Arguments.Count == 0 ? Arguments.None : ArgumentsOf(context, selection), user, context.RequestAborted);
    }

    private static Arguments ArgumentsOf(IResolverContext context, ISelection selection)
    {
        if (!selection.Arguments.TryCoerceArguments(context, out var coerced))
            throw new GraphQLException($"An argument of {selection.Field.Coordinate} is none of its type.");
        var parser = context.Service<InputParser>();
        var written = selection.SyntaxNode.Arguments;
        return new Arguments(coerced.Values
            .Select(argument => KeyValuePair.Create(argument.Name, Given(
                Read(argument, parser), written.FirstOrDefault(one => one.Name.Value == argument.Name)?.Value, context.Variables)))
            .Where(argument => argument.Value is not null)
            .ToDictionary());
    }

    private static object? Read(ArgumentValue argument, InputParser parser)
    {
        var value = argument.IsFullyCoerced ? argument.Value : parser.ParseLiteral(argument.ValueLiteral!, argument, typeof(object)); // Only an error has no literal.
        return value is IOptional optional ? optional.Value : value;
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

using GraphQL;
using GraphQL.Types;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Portable.Binding;

/// <summary>A field of the schema together with how it gets its value.</summary>
internal sealed class FieldBinding(FieldType definition, FieldResolver resolver)
{
    private Arguments? _defaults;

    public FieldType Definition { get; } = definition;

    public FieldResolver Resolver { get; } = resolver;

    public FieldShape Shape { get; } = FieldShape.Of(definition.ResolvedType);

    /// <summary>Writes the value of a plain field straight from the parent; null where the value has to be resolved or has fields.</summary>
    public LeafWriter? Leaf { get; } =
        resolver is ValueResolver && definition.ResolvedType?.GetNamedType() is ScalarGraphType ? LeafWriter.For(resolver) : null;

    /// <summary>The arguments where the query gives none.</summary>
    public Arguments Defaults => _defaults ??= Definition.Arguments is { Count: > 0 } arguments
        ? new Arguments(arguments.Where(argument => argument.DefaultValue is not null)
            .ToDictionary(argument => argument.Name, argument => argument.DefaultValue))
        : Arguments.None;
}

using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Portable.Binding;

namespace PaperGraph.GraphQL.Portable.Plans;

/// <summary>What a valid operation selects, as the limits look at it.</summary>
internal sealed class SelectedFields(BoundSchema schema, GraphQLDocument document, IValidationResult request)
{
    /// <summary>Whether variables had a say in what has been looked at.</summary>
    public bool HeardVariables { get; private set; } = request.DirectiveValues is not null;

    public IEnumerable<ISelected> Of(GraphQLOperationDefinition operation) => Of(operation.SelectionSet, schema.RootOf(operation));

    private IEnumerable<ISelected> Of(GraphQLSelectionSet? set, IGraphType type) =>
        (set?.Selections ?? []).Where(request.Includes).Select(selection => Of(selection, type));

    private ISelected Of(ASTNode selection, IGraphType type) => selection switch
    {
        GraphQLField field => new SelectedField(this, field, schema.DefinitionOf(type, field), type),
        GraphQLInlineFragment inline => new SelectedFragment(Of(inline.SelectionSet, schema.TypeWithin(inline.TypeCondition, type))),
        GraphQLFragmentSpread spread when document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment =>
            new SelectedFragment(Of(fragment.SelectionSet, schema.TypeWithin(fragment.TypeCondition, type)), fragment),
        _ => throw new InvalidOperationException($"{selection.Kind} is selected in a valid document."),
    };

    private object? FindArgument(GraphQLField field, string argument)
    {
        HeardVariables |= field.Arguments?.Find(argument)?.Value is GraphQLVariable;
        return request.ArgumentValues?.GetValueOrDefault(field)?.TryGetValue(argument, out var given) == true ? given.Value : null;
    }

    private sealed class SelectedField(SelectedFields all, GraphQLField asked, FieldType definition, IGraphType parent) : ISelectedField
    {
        public string Name => definition.Name;

        public bool IsRenamed => asked.Alias is not null;

        public bool IsList => FieldShape.Of(definition.ResolvedType).Item is not null;

        public bool IsComposite => asked.SelectionSet is not null;

        public bool HasPageSize => !IsIntrospection && definition.Arguments?.Find("first") is not null;

        public int? PageSize => Find("first") ?? Find("last");

        public bool IsIntrospection => BoundSchema.IsIntrospection(parent) || definition.Name is "__schema" or "__type";

        public IEnumerable<ISelected> Children =>
            definition.ResolvedType?.GetNamedType() is { } type ? all.Of(asked.SelectionSet, type) : [];

        private int? Find(string argument) => (all.FindArgument(asked, argument) ?? definition.Arguments?.Find(argument)?.DefaultValue) as int?;
    }
}

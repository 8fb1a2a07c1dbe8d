using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Portable.Binding;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>Finds the fields of a valid operation in whose arguments variables have a say, each once, with what the schema knows of them.</summary>
internal sealed class VariableFields
{
    private readonly BoundSchema _schema;
    private readonly GraphQLDocument _document;
    private readonly HashSet<GraphQLFragmentDefinition> _spread = [];
    private readonly List<(GraphQLField Asked, FieldType Definition)> _found = [];

    private VariableFields(BoundSchema schema, GraphQLDocument document) => (_schema, _document) = (schema, document);

    public static IReadOnlyList<(GraphQLField Asked, FieldType Definition)> Of(BoundSchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        var fields = new VariableFields(schema, document);
        fields.Look(operation.SelectionSet, schema.RootOf(operation));
        return fields._found;
    }

    private void Look(GraphQLSelectionSet? set, IGraphType type)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            if (selection is GraphQLField field)
                Look(field, _schema.DefinitionOf(type, field));
            else if (selection is GraphQLInlineFragment inline)
                Look(inline.SelectionSet, _schema.TypeWithin(inline.TypeCondition, type));
            else if (selection is GraphQLFragmentSpread spread && _document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment && _spread.Add(fragment))
                Look(fragment.SelectionSet, _schema.TypeWithin(fragment.TypeCondition, type));
        }
    }

    private void Look(GraphQLField field, FieldType definition)
    {
        if (field.Arguments?.Any(argument => Hears(argument.Value)) == true)
            _found.Add((field, definition));
        if (definition.ResolvedType?.GetNamedType() is { } type)
            Look(field.SelectionSet, type);
    }

    private static bool Hears(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Any(Hears) == true,
        GraphQLObjectValue fields => fields.Fields?.Any(field => Hears(field.Value)) == true,
        _ => false,
    };
}

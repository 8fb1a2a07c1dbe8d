using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace PaperGraph.GraphQL.Portable.Plans;

/// <summary>Spreads fragments and merges fields of one response name: CollectFields of the GraphQL specification, section 6.3.2.</summary>
internal sealed class FieldCollector(Schema schema, GraphQLDocument document, IValidationResult request)
{
    public IReadOnlyCollection<List<GraphQLField>> Collect(IObjectGraphType type, IReadOnlyList<GraphQLSelectionSet> sets)
    {
        var found = new OrderedDictionary<string, List<GraphQLField>>();
        var spread = new HashSet<ROM>();
        foreach (var set in sets)
            Collect(type, set, found, spread);
        return found.Values;
    }

    public FieldType DefinitionOf(IObjectGraphType type, GraphQLField field) =>
        field.Name.Value == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType
        : type == schema.Query && field.Name.Value == schema.SchemaMetaFieldType.Name ? schema.SchemaMetaFieldType
        : type == schema.Query && field.Name.Value == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType
        : type.GetField(field.Name.Value) ?? throw new InvalidOperationException($"{type.Name} has no field {field.Name.Value}.");

    private void Collect(
        IObjectGraphType type, GraphQLSelectionSet set, OrderedDictionary<string, List<GraphQLField>> found, HashSet<ROM> spread)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(selection))
                continue;
            if (selection is GraphQLField field)
                Add(found, field);
            else if (selection is GraphQLInlineFragment inline && Applies(inline.TypeCondition, type))
                Collect(type, inline.SelectionSet, found, spread);
            else if (selection is GraphQLFragmentSpread named && FindNew(named, spread) is { } fragment && Applies(fragment.TypeCondition, type))
                Collect(type, fragment.SelectionSet, found, spread);
        }
    }

    private GraphQLFragmentDefinition? FindNew(GraphQLFragmentSpread named, HashSet<ROM> spread) =>
        spread.Add(named.FragmentName.Name.Value) ? document.FindFragmentDefinition(named.FragmentName.Name.Value) : null;

    private static void Add(OrderedDictionary<string, List<GraphQLField>> found, GraphQLField field)
    {
        var name = (field.Alias?.Name ?? field.Name).StringValue;
        if (found.TryGetValue(name, out var same))
            same.Add(field);
        else
            found.Add(name, [field]);
    }

    private bool Applies(GraphQLTypeCondition? condition, IObjectGraphType type) =>
        condition is null
        || condition.Type.Name.Value == type.Name
        || (schema.AllTypes[condition.Type.Name.Value] is IAbstractGraphType several && several.IsPossibleType(type));

    private bool IsIncluded(ASTNode selection)
    {
        if (request.DirectiveValues?.TryGetValue(selection, out var directives) != true || directives is null)
            return true;
        var isSkipped = directives.TryGetValue("skip", out var skip) && skip.GetArgument<bool>("if");
        var isLeftOut = directives.TryGetValue("include", out var include) && !include.GetArgument<bool>("if");
        return !isSkipped && !isLeftOut;
    }
}

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

    private void Collect(
        IObjectGraphType type, GraphQLSelectionSet set, OrderedDictionary<string, List<GraphQLField>> found, HashSet<ROM> spread)
    {
        foreach (var selection in set.Selections)
        {
            if (!request.Includes(selection))
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
}

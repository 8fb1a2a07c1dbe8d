using GraphQLParser.AST;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.Portable.Documents;

/// <summary>A document before it is validated, as the limits look at it.</summary>
internal static class UncheckedSelections
{
    public static UncheckedDocument Of(GraphQLDocument document) => new(
        [.. document.Definitions.OfType<GraphQLOperationDefinition>().Select(operation => Within(operation.SelectionSet))],
        document.Definitions.OfType<GraphQLFragmentDefinition>().ToLookup(fragment => fragment.FragmentName.Name.StringValue, fragment => Within(fragment.SelectionSet)));

    private static IEnumerable<UncheckedSelection> Within(GraphQLSelectionSet? set) => (set?.Selections ?? []).Select(selection => selection switch
    {
        GraphQLField field => new UncheckedSelection(Within(field.SelectionSet)) { ResponseName = (field.Alias?.Name ?? field.Name).StringValue },
        GraphQLInlineFragment inline => new UncheckedSelection(Within(inline.SelectionSet)),
        GraphQLFragmentSpread spread => new UncheckedSelection([]) { Spread = spread.FragmentName.Name.StringValue },
        _ => throw new InvalidOperationException($"{selection.Kind} is selected."),
    });
}

using HotChocolate.Language;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>A document before it is validated, as the limits look at it.</summary>
internal static class UncheckedSelections
{
    public static UncheckedDocument Of(DocumentNode document) => new(
        [.. document.Definitions.OfType<OperationDefinitionNode>().Select(operation => Within(operation.SelectionSet))],
        document.Definitions.OfType<FragmentDefinitionNode>().ToLookup(fragment => fragment.Name.Value, fragment => Within(fragment.SelectionSet)));

    private static IEnumerable<UncheckedSelection> Within(SelectionSetNode? set) => (set?.Selections ?? []).Select(selection => selection switch
    {
        FieldNode field => new UncheckedSelection(Within(field.SelectionSet)) { ResponseName = (field.Alias ?? field.Name).Value },
        InlineFragmentNode inline => new UncheckedSelection(Within(inline.SelectionSet)),
        FragmentSpreadNode spread => new UncheckedSelection([]) { Spread = spread.Name.Value },
        _ => throw new InvalidOperationException($"{selection.Kind} is selected."),
    });
}

using System.Collections.Immutable;
using HotChocolate.Language;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>A document as Hot Chocolate validates it: every operation, every fragment wherever it is named, whatever directives say.</summary>
internal sealed class SpreadDocument(DocumentNode document)
{
    private readonly ILookup<string, FragmentDefinitionNode> _fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().ToLookup(fragment => fragment.Name.Value);

    public IEnumerable<SpreadSelection> Operations() => document.Definitions.OfType<OperationDefinitionNode>()
        .Select(operation => new SpreadSelection(Within(operation.SelectionSet, [])));

    private IEnumerable<SpreadSelection> Within(SelectionSetNode? set, ImmutableHashSet<string> above) =>
        (set?.Selections ?? []).Select(selection => new SpreadSelection(selection switch
        {
            FieldNode field => Within(field.SelectionSet, above),
            InlineFragmentNode inline => Within(inline.SelectionSet, above),
            FragmentSpreadNode { Name.Value: var name } when !above.Contains(name) =>
                _fragments[name].SelectMany(fragment => Within(fragment.SelectionSet, above.Add(name))),
            _ => [],
        }));
}

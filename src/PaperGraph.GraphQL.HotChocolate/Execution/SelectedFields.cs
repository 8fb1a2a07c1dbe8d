using System.Collections.Immutable;
using HotChocolate.Execution;
using HotChocolate.Language;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>The fields of an operation as the limits look at them.</summary>
internal sealed class SelectedFields(ISchema schema, DocumentNode document, OperationDefinitionNode operation, OperationRequest request)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().DistinctBy(fragment => fragment.Name.Value).ToDictionary(fragment => fragment.Name.Value);

    public IEnumerable<ISelectedField> All() => Of(operation.SelectionSet, schema.QueryType, []);

    // The document is not validated yet: what is unknown is passed over, and a fragment within itself is not entered again.
    private IEnumerable<ISelectedField> Of(SelectionSetNode? set, INamedType type, ImmutableHashSet<string> within) =>
        (set?.Selections ?? []).Where(IsIncluded).SelectMany(selection => Of(selection, type, within));

    private IEnumerable<ISelectedField> Of(ISelectionNode selection, INamedType type, ImmutableHashSet<string> within) => selection switch
    {
        FieldNode field => [new SelectedField(this, field, type, within)],
        InlineFragmentNode inline => Of(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? type, within),
        FragmentSpreadNode { Name.Value: var name } when !within.Contains(name) && _fragments.TryGetValue(name, out var fragment) =>
            Of(fragment.SelectionSet, TypeOf(fragment.TypeCondition) ?? type, within.Add(name)),
        _ => [],
    };

    private INamedType? TypeOf(NamedTypeNode? condition) =>
        condition is not null && schema.TryGetType<INamedType>(condition.Name.Value, out var type) ? type : null;

    private bool IsIncluded(ISelectionNode selection) => selection.Directives.All(directive =>
        directive.Name.Value is not ("skip" or "include")
        || ValueOf(directive.Arguments.FirstOrDefault()?.Value) is not BooleanValueNode { Value: var holds }
        || holds == (directive.Name.Value == "include"));

    private int? FindNumber(FieldNode field, string argument) =>
        ValueOf(field.Arguments.FirstOrDefault(one => one.Name.Value == argument)?.Value) is IntValueNode number ? number.ToInt32() : null;

    private IValueNode? ValueOf(IValueNode? value) => value is not VariableNode variable ? value
        : request.VariableValues?.GetValueOrDefault(variable.Name.Value) as IValueNode
            ?? operation.VariableDefinitions.FirstOrDefault(one => one.Variable.Name.Value == variable.Name.Value)?.DefaultValue;

    private sealed class SelectedField(SelectedFields all, FieldNode asked, INamedType parent, ImmutableHashSet<string> within) : ISelectedField
    {
        private readonly IOutputField? _definition = (parent as IComplexOutputType)?.Fields.TryGetField(asked.Name.Value, out var field) == true ? field : null;

        public string Name => asked.Name.Value;

        public bool IsRenamed => asked.Alias is not null;

        public bool IsList => _definition?.Type.IsListType() == true;

        public bool IsComposite => asked.SelectionSet is not null;

        public bool HasPageSize => !IsIntrospection && _definition?.Arguments.ContainsField("first") == true;

        public int? PageSize => all.FindNumber(asked, "first") ?? all.FindNumber(asked, "last");

        public bool IsIntrospection => _definition is null or { IsIntrospectionField: true } || parent.Name.StartsWith("__", StringComparison.Ordinal);

        public IEnumerable<ISelectedField> Children => _definition is null ? [] : all.Of(asked.SelectionSet, _definition.Type.NamedType(), within);
    }
}

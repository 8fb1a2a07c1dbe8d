using HotChocolate.Execution;
using HotChocolate.Language;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>What a valid operation selects, as the limits look at it.</summary>
internal sealed class SelectedFields(ISchema schema, DocumentNode document, IVariableValueCollection variables)
{
    /// <summary>Whether variables had a say in what has been looked at.</summary>
    public bool HeardVariables { get; private set; }

    public IEnumerable<ISelected> Of(OperationDefinitionNode operation) => Of(
        operation.SelectionSet,
        schema.GetOperationType(operation.Operation) ?? throw new InvalidOperationException($"The schema has no {operation.Operation}."));

    private IEnumerable<ISelected> Of(SelectionSetNode? set, INamedType type) =>
        (set?.Selections ?? []).Where(IsIncluded).Select(selection => Of(selection, type));

    private ISelected Of(ISelectionNode selection, INamedType type) => selection switch
    {
        FieldNode field => new SelectedField(this, field, type),
        InlineFragmentNode inline => Fragment(inline.TypeCondition, inline.SelectionSet, type),
        FragmentSpreadNode spread when FindFragment(spread) is { } fragment => Fragment(fragment.TypeCondition, fragment.SelectionSet, type) with { Definition = fragment },
        _ => throw new InvalidOperationException($"{selection.Kind} is selected in a valid document."),
    };

    private SelectedFragment Fragment(NamedTypeNode? condition, SelectionSetNode set, INamedType type) =>
        new(Of(set, condition is null ? type : schema.GetType<INamedType>(condition.Name.Value)));

    private FragmentDefinitionNode? FindFragment(FragmentSpreadNode spread) =>
        document.Definitions.OfType<FragmentDefinitionNode>().FirstOrDefault(fragment => fragment.Name.Value == spread.Name.Value);

    private bool IsIncluded(ISelectionNode selection) => selection.Directives.All(directive =>
        directive.Name.Value is not ("skip" or "include")
        || ValueOf(directive.Arguments[0].Value) is not BooleanValueNode { Value: var holds }
        || holds == (directive.Name.Value == "include"));

    private int? FindNumber(FieldNode field, IOutputField? definition, string argument) =>
        ValueOf(field.Arguments.FirstOrDefault(one => one.Name.Value == argument)?.Value ?? DefaultOf(definition, argument)) is IntValueNode number
            ? number.ToInt32()
            : null;

    private static IValueNode? DefaultOf(IOutputField? definition, string argument) =>
        definition?.Arguments.TryGetField(argument, out var known) == true ? known.DefaultValue : null;

    private IValueNode? ValueOf(IValueNode? value)
    {
        if (value is not VariableNode variable)
            return value;
        HeardVariables = true;
        return variables.TryGetVariable<IValueNode>(variable.Name.Value, out var given) ? given : null;
    }

    private sealed class SelectedField(SelectedFields all, FieldNode asked, INamedType parent) : ISelectedField
    {
        private readonly IOutputField? _definition =
            (parent as IComplexOutputType)?.Fields.TryGetField(asked.Name.Value, out var field) == true ? field : null;

        public string Name => asked.Name.Value;

        public bool IsRenamed => asked.Alias is not null;

        public bool IsList => _definition?.Type.IsListType() == true;

        public bool IsComposite => asked.SelectionSet is not null;

        public bool HasPageSize => !IsIntrospection && _definition?.Arguments.ContainsField("first") == true;

        public int? PageSize => all.FindNumber(asked, _definition, "first") ?? all.FindNumber(asked, _definition, "last");

        public bool IsIntrospection => _definition is null or { IsIntrospectionField: true } || parent.Name.StartsWith("__", StringComparison.Ordinal);

        public IEnumerable<ISelected> Children => _definition is null ? [] : all.Of(asked.SelectionSet, _definition.Type.NamedType());
    }
}

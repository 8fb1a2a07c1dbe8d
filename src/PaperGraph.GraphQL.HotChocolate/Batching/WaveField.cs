using HotChocolate.Execution.Processing;
using HotChocolate.Types.Descriptors.Definitions;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.HotChocolate.Batching;

/// <summary>A field of an operation that is resolved in waves: it is answered for a batch of parents, or leads to fields that are.</summary>
/// <param name="selection">The field as the operation selects it.</param>
/// <param name="resolver">How it gets its value.</param>
/// <param name="children">The same of its values, by their object types.</param>
internal sealed class WaveField(ISelection selection, FieldResolver resolver, IReadOnlyDictionary<string, WaveField[]> children)
{
    private static readonly Dictionary<string, WaveField[]> NoChildren = [];

    private readonly WaveField[]? _only = children.Count == 1 ? children.Values.Single() : null;

    public ISelection Selection { get; } = selection;

    public FieldResolver Resolver { get; } = resolver;

    /// <summary>Whether there is anything to resolve of its values.</summary>
    public bool HasChildren { get; } = children.Values.Any(fields => fields.Length > 0);

    /// <summary>What is resolved of a value.</summary>
    public WaveField[] ChildrenOf(object value, ResolverMap map) => _only ?? children[map.GetTypeName(value.GetType())];

    /// <summary>Says how a field of the schema gets its value.</summary>
    public static void Bind(ObjectFieldDefinition field, FieldResolver resolver) => field.ContextData[nameof(FieldResolver)] = resolver;

    /// <summary>Those of an operation's root, which are kept with the operation.</summary>
    public static WaveField[] RootsOf(IOperation operation) => operation.GetOrAddState(one => Within(one, one.RootSelectionSet), operation);

    // What describes the schema is bound to nothing.
    private static WaveField[] Within(IOperation operation, ISelectionSet set) =>
    [
        .. set.Selections.Where(one => one.Field.ContextData.ContainsKey(nameof(FieldResolver)))
            .Select(one => Of(operation, one))
            .Where(field => field.HasChildren || field.Resolver is not ValueResolver),
    ];

    private static WaveField Of(IOperation operation, ISelection selection) => new(
        selection,
        (FieldResolver)selection.Field.ContextData[nameof(FieldResolver)]!, // Within has seen it.
        selection.SelectionSet is null
            ? NoChildren
            : operation.GetPossibleTypes(selection).ToDictionary(type => type.Name, type => Within(operation, operation.GetSelectionSet(selection, type))));
}

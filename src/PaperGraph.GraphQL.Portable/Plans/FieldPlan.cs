using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Portable.Binding;

namespace PaperGraph.GraphQL.Portable.Plans;

/// <summary>A field of an operation, the fields of the same response name merged into one.</summary>
internal sealed class FieldPlan(GraphQLField ast, FieldType definition, FieldBinding? binding, Func<IReadOnlyDictionary<string, SelectionPlan>> children)
    : ISelectedField
{
    /// <summary>Stands for no place in an array.</summary>
    public const int None = -1;

    private static readonly FieldShape NameShape = new(false, null);
    private IReadOnlyDictionary<string, SelectionPlan>? _children;
    private SelectionPlan? _only;

    /// <summary>The first of the merged fields; the others have the same arguments.</summary>
    public GraphQLField Ast { get; } = ast;

    public FieldType Definition { get; } = definition;

    /// <summary>How it gets its value; null for <c>__typename</c>, <c>__schema</c>, <c>__type</c> and what is within them.</summary>
    public FieldBinding? Binding { get; } = binding;

    public string ResponseName { get; } = (ast.Alias?.Name ?? ast.Name).StringValue;

    public JsonEncodedText Key { get; } = JsonEncodedText.Encode((ast.Alias?.Name ?? ast.Name).StringValue);

    /// <summary>Where a parent keeps the value; <see cref="None" /> where it is written straight from the parent.</summary>
    public int Slot { get; init; } = None;

    /// <summary>Where an execution gathers the parents that wait for it; <see cref="None" /> where nothing waits.</summary>
    public int Queue { get; init; } = None;

    public FieldShape Shape => Binding?.Shape ?? NameShape;

    public bool IsTypeName => Definition.Name == "__typename";

    /// <summary>The selections of its value by object type; empty for a scalar.</summary>
    public IReadOnlyDictionary<string, SelectionPlan> Children => _children ??= children();

    /// <summary>The selection of its value where that is of one type only.</summary>
    public SelectionPlan Only => _only ??= Children.Values.Single();

    public string Name => Definition.Name;

    public bool IsRenamed => Ast.Alias is not null;

    public bool IsList { get; } = FieldShape.Of(definition.ResolvedType).Item is not null;

    public bool IsComposite { get; } = ast.SelectionSet is not null;

    public bool HasPageSize { get; } = binding is not null && definition.Arguments?.Find("first") is not null;

    public bool IsIntrospection => Binding is null;

    public IEnumerable<IReadOnlyList<ISelectedField>> ChildrenByType => Children.Values.Select(selection => selection.Fields);
}

using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;
using PaperGraph.GraphQL.Portable.Binding;

namespace PaperGraph.GraphQL.Portable.Plans;

/// <summary>A field of an operation, the fields of the same response name merged into one.</summary>
internal sealed class FieldPlan(GraphQLField ast, FieldType definition, FieldBinding? binding, IReadOnlyDictionary<string, SelectionPlan> children)
{
    /// <summary>Stands for no place in an array.</summary>
    public const int None = -1;

    private static readonly FieldShape NameShape = new(false, null);

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
    public IReadOnlyDictionary<string, SelectionPlan> Children { get; } = children;

    /// <summary>The selection of its value where that is of one type only.</summary>
    public SelectionPlan? Only { get; } = children.Count == 1 ? children.Values.Single() : null;

    /// <summary>The same where all of it is written straight from the value; null where something of the value has to be resolved.</summary>
    public SelectionPlan? Written { get; } = children.Count == 1 && children.Values.Single() is { Kept: [] } plain ? plain : null;

    public string Name => Definition.Name;

    public bool IsComposite { get; } = ast.SelectionSet is not null;

    public bool IsIntrospection => Binding is null;
}

using System.Diagnostics.CodeAnalysis;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Graph;

/// <summary>The id of a node whose kind is known when the program is compiled.</summary>
/// <typeparam name="TNode">One of the graph's node types: <see cref="Paper" />, <see cref="Annotation" />, …</typeparam>
public readonly record struct Id<TNode> : IComparable<Id<TNode>>
    where TNode : class
{
    private static readonly NodeKind Kind = KindOf(typeof(TNode));

    private Id(NodeId node) => Node = node;

    /// <summary>The same id without its type.</summary>
    public NodeId Node { get; }

    /// <summary>The id of the node that was first known by <paramref name="name" />.</summary>
    public static Id<TNode> For(string name) => new(NodeId.For(Kind, name));

    /// <summary>The id of a node that is known by nothing but it: nobody else is given it, also not in the same moment or by a clock that was set back.</summary>
    public static Id<TNode> New() => For($"{Guid.NewGuid():N}");

    /// <summary>Reads an id; false where the text is none, or names a node of another kind.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Id<TNode> id)
    {
        var isOne = NodeId.TryParse(text, out var node) && node.Kind == Kind;
        id = isOne ? new Id<TNode>(node) : default;
        return isOne;
    }

    /// <summary>Gives an id its type.</summary>
    /// <exception cref="ArgumentException">The id names a node of another kind.</exception>
    public static Id<TNode> Of(NodeId node) =>
        node.Kind == Kind
            ? new Id<TNode>(node)
            : throw new ArgumentException($"{node} names a node of kind {node.Kind}, not {Kind}.", nameof(node));

    /// <inheritdoc />
    public int CompareTo(Id<TNode> other) => Node.CompareTo(other.Node);

    /// <inheritdoc />
    public override string ToString() => Node.ToString();

    private static NodeKind KindOf(Type node) =>
        node == typeof(Paper) ? NodeKind.Paper
        : node == typeof(Annotation) ? NodeKind.Annotation
        : node == typeof(Topic) ? NodeKind.Topic
        : node == typeof(Tag) ? NodeKind.Tag
        : node == typeof(Person) ? NodeKind.Person
        : node == typeof(Session) ? NodeKind.Session
        : node == typeof(Import) ? NodeKind.Import
        : node == typeof(Change) ? NodeKind.Change
        : throw new NotSupportedException($"{node.Name} is no node of the graph.");
}

using PaperGraph.Core.Graph;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>The ids and words that stand behind the numbers, shared by all states of the graph.</summary>
internal sealed class NodeTables
{
    public IdTable Papers { get; } = new();

    public IdTable Annotations { get; } = new();

    public IdTable Topics { get; } = new();

    public IdTable Tags { get; } = new();

    public IdTable People { get; } = new();

    public IdTable Sessions { get; } = new();

    public TermTable Terms { get; } = new();

    /// <summary>The table of a kind; null for imports, which are no part of the graph.</summary>
    public IdTable? Of(NodeKind kind) => kind switch
    {
        NodeKind.Paper => Papers,
        NodeKind.Annotation => Annotations,
        NodeKind.Topic => Topics,
        NodeKind.Tag => Tags,
        NodeKind.Person => People,
        NodeKind.Session => Sessions,
        _ => null,
    };
}

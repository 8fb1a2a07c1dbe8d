using PaperGraph.Core.Graph;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Storage.Neo4j.Cypher;

/// <summary>Reads what the domain makes of texts.</summary>
internal static class CypherRowExtensions
{
    public static Id<TNode> Id<TNode>(this CypherRow row, string column)
        where TNode : class => Read<TNode>(row.Text(column));

    public static Id<TNode>? MaybeId<TNode>(this CypherRow row, string column)
        where TNode : class => row.MaybeText(column) is { } text ? Read<TNode>(text) : null;

    public static IReadOnlyList<Id<TNode>> Ids<TNode>(this CypherRow row, string column)
        where TNode : class => [.. row.Texts(column).Select(Read<TNode>)];

    /// <summary>The id of a node of any kind.</summary>
    public static NodeId NodeId(this CypherRow row, string column) => ReadNode(row.Text(column));

    public static IReadOnlyList<NodeId> NodeIds(this CypherRow row, string column) => [.. row.Texts(column).Select(ReadNode)];

    public static Month? MaybeMonth(this CypherRow row, string column) =>
        Month.TryParse(row.MaybeText(column), out var month) ? month : null;

    private static NodeId ReadNode(string text) =>
        Core.Graph.NodeId.TryParse(text, out var id) ? id : throw new InvalidOperationException($"“{text}” is no id.");

    private static Id<TNode> Read<TNode>(string text)
        where TNode : class =>
        Core.Graph.Id<TNode>.TryParse(text, out var id) ? id : throw new InvalidOperationException($"“{text}” is no id of a {typeof(TNode).Name}.");
}

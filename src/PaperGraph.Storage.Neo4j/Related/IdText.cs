using PaperGraph.Core.Graph;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>Reads the ids that the graph holds.</summary>
internal static class IdText
{
    public static Id<TNode> Read<TNode>(string text)
        where TNode : class => Id<TNode>.TryParse(text, out var id) ? id : throw new InvalidOperationException($"“{text}” is no id of a {typeof(TNode).Name}.");
}

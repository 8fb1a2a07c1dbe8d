using PaperGraph.Core.Graph;

namespace PaperGraph.Storage.Neo4j.Cypher;

/// <summary>Ids as a parameter.</summary>
internal static class IdTexts
{
    /// <summary>Each once.</summary>
    public static List<string> Of<TNode>(IEnumerable<Id<TNode>> ids)
        where TNode : class => [.. ids.Select(id => id.ToString()).Distinct()];

    /// <summary>The same of ids that may not be asked for.</summary>
    public static List<string>? OfMaybe<TNode>(IEnumerable<Id<TNode>>? ids)
        where TNode : class => ids is null ? null : Of(ids);
}

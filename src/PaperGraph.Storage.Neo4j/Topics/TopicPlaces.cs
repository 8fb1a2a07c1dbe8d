using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Paging;

namespace PaperGraph.Storage.Neo4j.Topics;

/// <summary>Where pages of topics and of their papers begin, as lists that a server compares part by part.</summary>
internal static class TopicPlaces
{
    /// <summary>In a list of topics.</summary>
    public static IReadOnlyList<object?>? Of(ListRequest list, TopicOrder order) =>
        list.From is not { } key ? null
        : order == TopicOrder.PapersDesc ? [key.Number, IdOf(NodeKind.Topic, key)]
        : [list.Place];

    /// <summary>Among the papers of a topic; null where the cursor names no confidence.</summary>
    public static IReadOnlyList<object?>? OfConfidence(SortKey key) =>
        BitConverter.Int64BitsToDouble(-key.Number) is >= 0 and <= 1 and var confidence ? [-confidence, IdOf(NodeKind.Paper, key)] : null;

    private static string IdOf(NodeKind kind, SortKey key) => NodeId.Of(kind, key.Id).ToString();
}

using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Counts what is seen.</summary>
internal static class GraphCounts
{
    public static StoreCounts Of(GraphSnapshot graph) => new(
        Count(graph.Papers, paper => paper is not null),
        Count(graph.Annotations, annotation => annotation.IsSeen),
        Count(graph.Topics, topic => topic is not null),
        Count(graph.Tags, tag => tag is { IsSeen: true }),
        Count(graph.People, person => person is { IsSeen: true }))
    {
        Sessions = graph.Sessions.Count,
    };

    private static int Count<TNode>(ChunkedArray<TNode> nodes, Predicate<TNode> isSeen)
    {
        var count = 0;
        for (var number = 0; number < nodes.Length; number++)
        {
            if (isSeen(nodes[number]))
                count++;
        }

        return count;
    }
}

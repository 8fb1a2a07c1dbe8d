using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Counts what is seen.</summary>
internal static class GraphCounts
{
    private static readonly GraphSnapshot Nothing = new(new NodeTables());

    public static StoreCounts Of(GraphSnapshot graph) => Of(graph, Nothing, new StoreCounts(0, 0, 0, 0, 0));

    /// <summary>The counts of a state by those of another, which it shares most nodes with.</summary>
    public static StoreCounts Of(GraphSnapshot graph, GraphSnapshot before, StoreCounts counted) => new(
        counted.Papers + graph.Papers.CountSince(before.Papers, paper => paper is not null),
        counted.Annotations + graph.Annotations.CountSince(before.Annotations, annotation => annotation.IsSeen),
        counted.Topics + graph.Topics.CountSince(before.Topics, topic => topic is not null),
        counted.Tags + graph.Tags.CountSince(before.Tags, tag => tag is { IsSeen: true }),
        counted.People + graph.People.CountSince(before.People, person => person is { IsSeen: true }))
    {
        Sessions = graph.Sessions.Count,
    };
}

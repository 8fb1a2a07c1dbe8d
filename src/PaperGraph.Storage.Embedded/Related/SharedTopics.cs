using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>The topics of a paper by their places, those below before those above.</summary>
internal sealed record SharedTopics(int[] Numbers, double[] Confidences, double[] Rarities, TopicOverlap Overlap)
{
    public static SharedTopics None { get; } = new([], [], [], new TopicOverlap([]));

    public static SharedTopics Of(GraphSnapshot graph, PaperNode paper, int papers)
    {
        var (places, overlap) = TopicOverlap.Arrange(Array.ConvertAll(paper.Touches, touch =>
            (touch.Topic, (IReadOnlyCollection<int>)graph.Topic(touch.Topic).WithBroader)));
        var confidences = paper.Touches.ToDictionary(touch => touch.Topic, touch => touch.Confidence);
        return new SharedTopics(
            [.. places],
            [.. places.Select(topic => confidences[topic])],
            [.. places.Select(topic => Rarity.Of(graph.Topic(topic).Papers.Count, papers))],
            overlap);
    }
}

using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>The topics that a paper touches and all above them, by their places, those below before those above.</summary>
/// <param name="Numbers">The topics.</param>
/// <param name="Touches">The confidence of the paper's touch; 0 where it touches only what lies below.</param>
/// <param name="Reaches">The confidence with which it reaches the topic; see <see cref="Relatedness.ShareAbove" />.</param>
/// <param name="Rarities">Of papers that touch the topic itself; 0 where this one does not.</param>
/// <param name="RaritiesAbove">Of papers that touch it or anything below it.</param>
/// <param name="Overlap">What the topics leave of each other's weights.</param>
internal sealed record SharedTopics(
    int[] Numbers, double[] Touches, double[] Reaches, double[] Rarities, double[] RaritiesAbove, TopicOverlap Overlap)
{
    public static SharedTopics None { get; } = new([], [], [], [], [], new TopicOverlap([]));

    public static SharedTopics Of(GraphSnapshot graph, PaperNode paper, int papers)
    {
        var touches = paper.Touches.ToDictionary(touch => touch.Topic, touch => touch.Confidence);
        var reaches = new Dictionary<int, double>();
        foreach (var (topic, confidence) in paper.Touches)
        {
            foreach (var above in graph.Topic(topic).WithBroader)
                reaches[above] = Math.Max(reaches.GetValueOrDefault(above), Relatedness.Reach(confidence, above == topic));
        }

        var (places, overlap) = TopicOverlap.Arrange(Array.ConvertAll(reaches.Keys.ToArray(), topic =>
            (topic, (IReadOnlyCollection<int>)graph.Topic(topic).WithBroader)));
        return new SharedTopics(
            [.. places],
            [.. places.Select(topic => touches.GetValueOrDefault(topic))],
            [.. places.Select(topic => reaches[topic])],
            [.. places.Select(topic => touches.ContainsKey(topic) ? Rarity.Of(graph.Topic(topic).Papers.Count, papers) : 0)],
            [.. places.Select(topic => Rarity.Of(graph.Topic(topic).PapersWithNarrower, papers))],
            overlap);
    }

    /// <summary>Whether both papers touch the topic itself.</summary>
    public bool IsTouchedAt(int place, double touchThere) => Touches[place] > 0 && touchThere > 0;

    /// <summary>What a topic weighs for another paper, before others below it take their part.</summary>
    public double WeightAt(int place, double touchThere, double reachThere) => IsTouchedAt(place, touchThere)
        ? Relatedness.OfTopic(Touches[place], touchThere, Rarities[place])
        : Relatedness.OfTopicAbove(Reaches[place], reachThere, RaritiesAbove[place]);
}

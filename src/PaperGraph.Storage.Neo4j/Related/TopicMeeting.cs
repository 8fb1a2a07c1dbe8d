using PaperGraph.Core.Graph;
using PaperGraph.Core.Related;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>Where a paper can meet others by topics, and what it weighs.</summary>
internal sealed class TopicMeeting
{
    private readonly Dictionary<Id<Topic>, TopicAbove> _topics;
    private readonly Dictionary<Id<Topic>, int[]> _placesAbove;
    private readonly IReadOnlyList<TopicTouch> _touches;

    public TopicMeeting(CypherRow shared, int papers)
    {
        _topics = shared.Rows("topics").Select(TopicAbove.Of).ToDictionary(topic => topic.Id);
        _touches = [.. shared.Rows("touches").Select(row => new TopicTouch(row.Id<Topic>("id"), row.Double("confidence")))];
        Shared = SharedTopics<Id<Topic>>.Of(
            [.. _touches.Select(touch => (touch.Topic, touch.Confidence))], topic => _topics[topic].WithBroader, topic => _topics[topic].Holders, papers);
        _placesAbove = Shared.Topics.SelectMany((topic, place) => _topics[topic].WithNarrower.Select(below => (below, place)))
            .GroupBy(pair => pair.below, pair => pair.place).ToDictionary(places => places.Key, places => places.ToArray());
    }

    public SharedTopics<Id<Topic>> Shared { get; }

    public TopicAbove this[int place] => _topics[Shared.Topics[place]];

    /// <summary>By place, what each shared topic weighs for another paper.</summary>
    public double[] Weights(IReadOnlyList<TopicTouch> there)
    {
        var count = Shared.Topics.Length;
        var (weights, touches, reaches) = (new double[count], new double[count], new double[count]);
        foreach (var (topic, confidence) in there)
        {
            foreach (var place in _placesAbove.GetValueOrDefault(topic) ?? [])
            {
                var isItself = Shared.Topics[place] == topic;
                if (isItself)
                    touches[place] = confidence;
                reaches[place] = Math.Max(reaches[place], Relatedness.Reach(confidence, isItself));
            }
        }

        Shared.Weigh(touches, reaches, weights, new bool[count]);
        return weights;
    }

    public IEnumerable<Reason> Reasons(IReadOnlyList<TopicTouch> there, int papers) =>
        Weights(there).Select((weight, place) => (weight, place)).Where(shared => shared.weight > 0)
            .Select(shared => ReasonOf(this[shared.place], shared.weight, there, papers));

    private Reason ReasonOf(TopicAbove topic, double weight, IReadOnlyList<TopicTouch> there, int papers)
    {
        var (touchedHere, touchedThere) = (Within(topic, _touches), Within(topic, there));
        var touchBoth = touchedHere.Contains(topic.Id) && touchedThere.Contains(topic.Id);
        return new Reason
        {
            Kind = RelationKind.Topic,
            Weight = weight,
            Explanation = touchBoth
                ? ReasonSentences.OfTopic(topic.Name, topic.Holders.Papers, papers)
                : ReasonSentences.OfTopicAbove(topic.Name, topic.Holders.WithNarrower, papers),
            Topic = topic.Id,
            TopicsHere = touchBoth ? [topic.Id] : touchedHere,
            TopicsThere = touchBoth ? [topic.Id] : touchedThere,
        };
    }

    private static Id<Topic>[] Within(TopicAbove above, IReadOnlyList<TopicTouch> touches) =>
        [.. touches.Where(touch => above.WithNarrower.Contains(touch.Topic))
            .OrderByDescending(touch => touch.Confidence).ThenBy(touch => touch.Topic).Select(touch => touch.Topic)];
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Gathers what speaks for each topic of a paper, and how sure that makes it.</summary>
/// <param name="vocabulary">The topics there are.</param>
/// <param name="verdicts">What people say of topics.</param>
internal sealed class TopicWitnesses(IReadOnlySet<Id<Topic>> vocabulary, IReadOnlyDictionary<Id<Topic>, TopicVerdict> verdicts)
{
    private readonly Dictionary<Id<Topic>, List<double>> _weights = [];

    public void Add(IEnumerable<ReadMention> mentions)
    {
        foreach (var mention in mentions)
            Add(mention.Topic, mention.Weight);
    }

    public void Add(IEnumerable<ReadTag> tags)
    {
        foreach (var tag in tags)
            Add(tag.Topic, TagReading.MentionWeight);
    }

    /// <summary>What is touched surely enough: the topic, how surely, and by how many words.</summary>
    public IEnumerable<(Id<Topic> Topic, double Confidence, int Mentions)> Touches() => _weights
        .Where(topic => !verdicts.ContainsKey(topic.Key))
        .Select(topic => (Topic: topic.Key, Confidence: TopicConfidence.Of(topic.Value), Mentions: topic.Value.Count))
        .Where(touch => touch.Confidence >= TopicConfidence.Least)
        .Concat(Judged(TopicVerdict.Confirmed).Select(topic => (Topic: topic, TopicConfidence.Confirmed, Mentions: WeightsOf(topic).Count)));

    /// <summary>What a person says is not touched, with how sure it would be.</summary>
    public IEnumerable<(Id<Topic> Topic, double Confidence)> Rejected() =>
        Judged(TopicVerdict.Rejected).Select(topic => (topic, TopicConfidence.Of(WeightsOf(topic))));

    private IEnumerable<Id<Topic>> Judged(TopicVerdict verdict) =>
        verdicts.Where(judged => judged.Value == verdict && vocabulary.Contains(judged.Key)).Select(judged => judged.Key);

    private List<double> WeightsOf(Id<Topic> topic) => _weights.GetValueOrDefault(topic, []);

    private void Add(Id<Topic>? named, double weight)
    {
        // A topic that has left the vocabulary since is none.
        if (named is not { } topic || !vocabulary.Contains(topic))
            return;
        if (!_weights.TryGetValue(topic, out var weights))
            _weights.Add(topic, weights = []);
        weights.Add(weight);
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Gathers what speaks for each topic of a paper, and how sure that makes it.</summary>
/// <param name="graph">The state, with its vocabulary.</param>
/// <param name="verdicts">What people say of topics.</param>
internal sealed class TopicWitnesses(GraphSnapshot graph, IReadOnlyDictionary<Id<Topic>, TopicVerdict> verdicts)
{
    private readonly Dictionary<int, List<double>> _weights = [];

    public void Add(IEnumerable<ReadMention> mentions, MentionPlace where)
    {
        foreach (var mention in mentions.Where(mention => mention.Where == where))
            Add(mention.Topic, mention.Weight);
    }

    public void Add(IEnumerable<ReadTag> tags)
    {
        foreach (var tag in tags)
            Add(tag.Topic, TagReading.MentionWeight);
    }

    public void Add(StoredAnnotationReading annotation)
    {
        foreach (var mention in annotation.Mentions)
            Add(mention.Topic, mention.Weight);
        Add(annotation.Tags);
    }

    /// <summary>What is touched with enough confidence, by topic number.</summary>
    public Touch[] Touches()
    {
        var touches = _weights.Select(topic => new Touch(topic.Key, TopicConfidence.Of(topic.Value)))
            .Where(touch => touch.Confidence >= TopicConfidence.Least);
        if (verdicts.Count > 0)
        {
            var judged = Judged(TopicVerdict.Confirmed).Concat(Judged(TopicVerdict.Rejected)).ToHashSet();
            touches = touches.Where(touch => !judged.Contains(touch.Topic))
                .Concat(Judged(TopicVerdict.Confirmed).Select(topic => new Touch(topic, TopicConfidence.Confirmed)));
        }

        return [.. touches.OrderBy(touch => touch.Topic)];
    }

    /// <summary>What a person says is not touched, by topic number, with how sure it would be.</summary>
    public Touch[] Rejected() =>
        [.. Judged(TopicVerdict.Rejected).Select(topic => new Touch(topic, TopicConfidence.Of(_weights.GetValueOrDefault(topic, [])))).OrderBy(touch => touch.Topic)];

    /// <summary>The topics an annotation mentions, in its texts or by a tag.</summary>
    public static IEnumerable<int> TopicsIn(GraphSnapshot graph, StoredAnnotationReading annotation) =>
        annotation.Mentions.Select(mention => mention.Topic).Concat(annotation.Tags.Select(tag => tag.Topic))
            .Where(topic => topic != 0 && graph.Topics[topic] is not null);

    private IEnumerable<int> Judged(TopicVerdict verdict) =>
        verdicts.Where(judged => judged.Value == verdict).Select(judged => graph.NumberOf(judged.Key)).Where(topic => topic != 0);

    private void Add(int topic, double weight)
    {
        // A topic that has left the vocabulary since.
        if (topic == 0 || graph.Topics[topic] is null)
            return;
        if (!_weights.TryGetValue(topic, out var weights))
            _weights.Add(topic, weights = []);
        weights.Add(weight);
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Planning.Requests;

/// <summary>Finds topics by what they are called.</summary>
internal sealed class TopicsByName(IReadOnlyList<Topic> topics)
{
    // A topic's own name goes before another one's alias.
    private readonly Dictionary<string, Id<Topic>> _ids =
        topics.Select(topic => (Key: TopicNames.KeyOf(topic.Name), topic.Id))
            .Concat(topics.SelectMany(topic => topic.Aliases.Select(alias => (Key: TopicNames.KeyOf(alias), topic.Id))))
            .DistinctBy(name => name.Key, StringComparer.Ordinal).ToDictionary(name => name.Key, name => name.Id, StringComparer.Ordinal);

    /// <summary>The topic of a name or an alias; null where nobody knows it.</summary>
    public Id<Topic>? Find(string name) => _ids.TryGetValue(TopicNames.KeyOf(name), out var id) ? id : null;
}

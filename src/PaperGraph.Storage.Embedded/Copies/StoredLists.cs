using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>The lists of a reading as they were read; topics that are gone from the vocabulary are gone from them.</summary>
internal static class StoredLists
{
    public static IReadOnlyList<TagReading> Tags(IEnumerable<ReadTag> tags, IReadOnlyDictionary<int, Topic> topics) =>
        [.. tags.Select(tag => new TagReading(tag.Name, topics.GetValueOrDefault(tag.Topic)?.Id))];

    public static IReadOnlyList<TopicMention> Mentions(IEnumerable<ReadMention> mentions, IReadOnlyDictionary<int, Topic> topics) =>
        [.. mentions.Where(mention => topics.ContainsKey(mention.Topic))
            .Select(mention => new TopicMention(topics[mention.Topic].Id, mention.Where, mention.Start, mention.Length, mention.Weight))];
}

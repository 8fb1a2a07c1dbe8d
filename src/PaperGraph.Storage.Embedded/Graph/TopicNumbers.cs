using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>The numbers of topics.</summary>
internal static class TopicNumbers
{
    /// <summary>Of all topics.</summary>
    public static IEnumerable<int> All(GraphSnapshot graph) =>
        Enumerable.Range(0, graph.Topics.Length).Where(number => graph.Topics[number] is not null);

    /// <summary>The topic that a tag names; 0 where it names none.</summary>
    public static int OfTag(GraphSnapshot graph, TagNode tag) => tag.Record.Topic is { } topic ? graph.NumberOf(topic) : 0;

    /// <summary>The tags seen that name a topic, by its number.</summary>
    public static ILookup<int, int> OfTags(GraphSnapshot graph) => Enumerable.Range(0, graph.Tags.Length)
        .Where(number => graph.Tags[number] is { IsSeen: true, Record.Topic: not null })
        .ToLookup(number => OfTag(graph, graph.Tag(number)));

    /// <summary>By what topics are called; see <see cref="TopicNameIndex" />.</summary>
    public static Dictionary<string, int> ByName(GraphSnapshot graph)
    {
        var numbers = All(graph).ToDictionary(number => graph.Topic(number).Record.Id);
        return TopicNameIndex.Of(numbers.Values.Select(number => graph.Topic(number).Record)).ToDictionary(name => name.Key, name => numbers[name.Value], StringComparer.Ordinal);
    }
}

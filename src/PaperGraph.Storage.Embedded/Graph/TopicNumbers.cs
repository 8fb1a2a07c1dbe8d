using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>The numbers of topics.</summary>
internal static class TopicNumbers
{
    /// <summary>Of all topics.</summary>
    public static IEnumerable<int> All(GraphSnapshot graph) =>
        Enumerable.Range(0, graph.Topics.Length).Where(number => graph.Topics[number] is not null);

    /// <summary>By what topics are called; see <see cref="TopicNameIndex" />.</summary>
    public static Dictionary<string, int> ByName(GraphSnapshot graph)
    {
        var numbers = All(graph).ToDictionary(number => graph.Topic(number).Record.Id);
        return TopicNameIndex.Of(numbers.Values.Select(number => graph.Topic(number).Record)).ToDictionary(name => name.Key, name => numbers[name.Value], StringComparer.Ordinal);
    }
}

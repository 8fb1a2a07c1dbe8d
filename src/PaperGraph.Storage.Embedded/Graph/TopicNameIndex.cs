using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Finds topics by their names and aliases; where two topics share one, the one whose own name it is goes before, then the lower id.</summary>
internal static class TopicNameIndex
{
    public static Dictionary<string, int> Of(GraphSnapshot graph)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var topics = Numbers(graph).OrderBy(number => graph.Topic(number).Record.Id).ToList();
        foreach (var number in topics)
            numbers.TryAdd(TopicNames.KeyOf(graph.Topic(number).Record.Name), number);
        foreach (var number in topics)
        {
            foreach (var alias in graph.Topic(number).Record.Aliases)
                numbers.TryAdd(TopicNames.KeyOf(alias), number);
        }

        return numbers;
    }

    /// <summary>The numbers of all topics.</summary>
    public static IEnumerable<int> Numbers(GraphSnapshot graph) =>
        Enumerable.Range(0, graph.Topics.Length).Where(number => graph.Topics[number] is not null);
}

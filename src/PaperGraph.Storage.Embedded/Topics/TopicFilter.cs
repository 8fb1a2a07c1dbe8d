using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Topics;

/// <summary>The topics of a <see cref="TopicSelection" />; there are a few hundred.</summary>
internal static class TopicFilter
{
    public static IEnumerable<int> Select(GraphSnapshot graph, TopicSelection selection) =>
        Among(graph, selection).Where(number => Contains(graph.Topic(number).Record, selection.Contains)
            && (selection.Used is not { } used || graph.Topic(number).PapersWithNarrower > 0 == used));

    private static IEnumerable<int> Among(GraphSnapshot graph, TopicSelection selection)
    {
        var below = Below(graph, selection);
        return selection.Among is { } among ? below.Intersect(among.Select(graph.NumberOf)) : below;
    }

    private static IEnumerable<int> Below(GraphSnapshot graph, TopicSelection selection)
    {
        if (selection.Under is not { } under)
            return TopicNumbers.All(graph);
        var top = graph.NumberOf(under);
        return top == 0 ? [] : graph.Topic(top).WithNarrower.Where(number => number != top);
    }

    private static bool Contains(Topic topic, string? text)
    {
        if (text is null)
            return true;
        var key = TopicNames.KeyOf(text);
        return topic.Aliases.Prepend(topic.Name).Any(name => TopicNames.KeyOf(name).Contains(key, StringComparison.Ordinal));
    }
}

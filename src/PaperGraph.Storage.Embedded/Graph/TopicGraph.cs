using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Makes the nodes of a vocabulary. What it names and does not hold is left out; circles are walked once.</summary>
internal static class TopicGraph
{
    /// <param name="topics">By number.</param>
    public static ChunkedArray<TopicNode?> Of(IReadOnlyDictionary<int, Topic> topics)
    {
        var numbers = topics.ToDictionary(topic => topic.Value.Id, topic => topic.Key);
        var broader = Edges(topics, numbers, topic => topic.Broader);
        var prerequisites = Edges(topics, numbers, topic => topic.Prerequisites);
        var narrower = Reversed(broader);
        var unlocks = Reversed(prerequisites);
        var nodes = new ChunkedArrayEditor<TopicNode?>(ChunkedArray<TopicNode?>.Empty);
        foreach (var (number, topic) in topics)
        {
            nodes[number] = new TopicNode
            {
                Record = topic,
                Broader = [.. broader[number]],
                Narrower = [.. narrower[number]],
                Prerequisites = [.. prerequisites[number]],
                Unlocks = [.. unlocks[number]],
                WithBroader = Reachable(number, broader),
                WithNarrower = Reachable(number, narrower),
            };
        }

        return nodes.Done();
    }

    private static ILookup<int, int> Edges(
        IReadOnlyDictionary<int, Topic> topics, Dictionary<Id<Topic>, int> numbers, Func<Topic, IReadOnlyList<Id<Topic>>> targetsOf) =>
        topics.SelectMany(topic => targetsOf(topic.Value).Distinct().Where(numbers.ContainsKey)
                .Select(target => (From: topic.Key, To: numbers[target])))
            .Where(edge => edge.From != edge.To)
            .ToLookup(edge => edge.From, edge => edge.To);

    private static ILookup<int, int> Reversed(ILookup<int, int> edges) =>
        edges.SelectMany(from => from.Select(to => (From: from.Key, To: to))).ToLookup(edge => edge.To, edge => edge.From);

    private static int[] Reachable(int start, ILookup<int, int> edges)
    {
        var reached = new SortedSet<int> { start };
        var open = new Queue<int>([start]);
        while (open.TryDequeue(out var number))
        {
            foreach (var next in edges[number].Where(reached.Add))
                open.Enqueue(next);
        }

        return [.. reached];
    }
}

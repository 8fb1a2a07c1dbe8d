using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Neo4j.Vocabularies;

/// <summary>What lies between the topics of a vocabulary. What it names and does not hold is left out; circles are walked once.</summary>
internal sealed class TopicHierarchy
{
    private readonly IReadOnlyList<Topic> _topics;
    private readonly HashSet<Id<Topic>> _known;
    private readonly ILookup<Id<Topic>, Id<Topic>> _broader;
    private readonly ILookup<Id<Topic>, Id<Topic>> _narrower;

    public TopicHierarchy(IReadOnlyList<Topic> topics)
    {
        _topics = topics;
        _known = topics.Select(topic => topic.Id).ToHashSet();
        Broader = Edges(topic => topic.Broader);
        Needs = Edges(topic => topic.Prerequisites);
        _broader = Broader.ToLookup(edge => edge.From, edge => edge.To);
        _narrower = Broader.ToLookup(edge => edge.To, edge => edge.From);
    }

    public IReadOnlyList<(Id<Topic> From, Id<Topic> To)> Broader { get; }

    public IReadOnlyList<(Id<Topic> From, Id<Topic> To)> Needs { get; }

    /// <summary>It and everything above it, each once, by id.</summary>
    public IReadOnlyList<Id<Topic>> WithBroader(Id<Topic> topic) => Reachable(topic, _broader);

    /// <summary>It and everything below it, each once, by id.</summary>
    public IReadOnlyList<Id<Topic>> WithNarrower(Id<Topic> topic) => Reachable(topic, _narrower);

    private List<(Id<Topic> From, Id<Topic> To)> Edges(Func<Topic, IReadOnlyList<Id<Topic>>> targetsOf) =>
        [.. _topics.SelectMany(topic => targetsOf(topic).Distinct().Where(target => _known.Contains(target) && target != topic.Id)
            .Select(target => (topic.Id, target)))];

    private static List<Id<Topic>> Reachable(Id<Topic> start, ILookup<Id<Topic>, Id<Topic>> edges)
    {
        var reached = new SortedSet<Id<Topic>> { start };
        var open = new Queue<Id<Topic>>([start]);
        while (open.TryDequeue(out var topic))
        {
            foreach (var next in edges[topic].Where(reached.Add))
                open.Enqueue(next);
        }

        return [.. reached];
    }
}

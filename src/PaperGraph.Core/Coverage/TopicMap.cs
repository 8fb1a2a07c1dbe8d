using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Coverage;

/// <summary>The topics of a vocabulary, each at a place by the order of names, and what lies between them. What they name and is no topic is left out; circles are walked once.</summary>
public sealed class TopicMap
{
    private readonly Dictionary<Id<Topic>, int> _places;
    private readonly int[][] _prerequisites;
    private readonly int[][] _unlocks;
    private readonly int[][] _withBroader;

    /// <param name="topics">Each once, in any order.</param>
    public TopicMap(IEnumerable<Topic> topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        Topics = [.. topics.OrderBy(topic => SortKeys.OfTopic(TopicOrder.NameAsc, topic, 0))];
        _places = Topics.Select((topic, place) => (topic.Id, place)).ToDictionary(one => one.Id, one => one.place);
        _prerequisites = Edges(topic => topic.Prerequisites);
        var unlocked = _prerequisites.SelectMany((before, place) => before.Select(prerequisite => (prerequisite, place))).ToLookup(edge => edge.prerequisite, edge => edge.place);
        _unlocks = [.. Enumerable.Range(0, Topics.Count).Select(place => unlocked[place].ToArray())];
        var broader = Edges(topic => topic.Broader);
        _withBroader = [.. Enumerable.Range(0, Topics.Count).Select(place => Reachable(place, broader).Append(place).Distinct().ToArray())];
    }

    /// <summary>By place.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The place of a topic; null where it is none.</summary>
    public int? PlaceOf(Id<Topic> topic) => _places.TryGetValue(topic, out var place) ? place : null;

    /// <summary>The topic and all above it, each once.</summary>
    internal ReadOnlySpan<int> WithBroader(int place) => _withBroader[place];

    /// <summary>What the topic needs directly, by name.</summary>
    internal IReadOnlyList<int> Prerequisites(int place) => _prerequisites[place];

    /// <summary>All that need the topic, directly or through others; in a circle the topic needs itself.</summary>
    internal IReadOnlySet<int> Needing(int place) => Reachable(place, _unlocks);

    private int[][] Edges(Func<Topic, IReadOnlyList<Id<Topic>>> targetsOf) =>
        [.. Topics.Select((topic, place) => targetsOf(topic).Select(PlaceOf).OfType<int>().Where(target => target != place).Distinct().Order().ToArray())];

    private static HashSet<int> Reachable(int start, int[][] edges)
    {
        var reached = new HashSet<int>();
        var open = new Queue<int>([start]);
        while (open.TryDequeue(out var place))
        {
            foreach (var next in edges[place].Where(reached.Add))
                open.Enqueue(next);
        }

        return reached;
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Planning.Candidates;

/// <summary>Topics by their places, ordered by id, so that the order in which they come has no say.</summary>
internal sealed class TopicGraph
{
    private readonly Dictionary<Id<Topic>, int> _places;
    private readonly int[][] _broader;
    private readonly int[][] _narrower;

    public TopicGraph(IReadOnlyList<Topic> topics)
    {
        Topics = [.. topics.OrderBy(topic => topic.Id)];
        _places = Topics.Select((topic, place) => (topic.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        Prerequisites = [.. Topics.Select(topic => PlacesOf(topic.Prerequisites))];
        _broader = [.. Topics.Select(topic => PlacesOf(topic.Broader))];
        var narrower = _broader.SelectMany((above, place) => above.Select(broader => (broader, place))).ToLookup(pair => pair.broader, pair => pair.place);
        _narrower = [.. Topics.Select((_, place) => narrower[place].ToArray())];
    }

    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>What has to be known before each.</summary>
    public int[][] Prerequisites { get; }

    /// <summary>The places of topics; those that are not known of are left out.</summary>
    public int[] PlacesOf(IEnumerable<Id<Topic>> topics) => [.. topics.Where(_places.ContainsKey).Select(id => _places[id]).Distinct().Order()];

    /// <summary>These and all that lies below them.</summary>
    public HashSet<int> WithNarrower(IEnumerable<int> topics) => Reach(topics, _narrower, []);

    /// <summary>These and all that stands above them.</summary>
    public HashSet<int> WithBroader(IEnumerable<int> topics) => Reach(topics, _broader, []);

    /// <summary>These and all that has to be known before them, but for what is known and what comes before that alone.</summary>
    public HashSet<int> WithPrerequisites(IEnumerable<int> topics, HashSet<int> known) => Reach(topics, Prerequisites, known);

    private static HashSet<int> Reach(IEnumerable<int> from, int[][] edges, HashSet<int> without)
    {
        var reached = from.Where(place => !without.Contains(place)).ToHashSet();
        var open = new Stack<int>(reached);
        while (open.TryPop(out var place))
        {
            foreach (var next in edges[place].Where(next => !without.Contains(next) && reached.Add(next)))
                open.Push(next);
        }

        return reached;
    }
}

namespace PaperGraph.Core.Related;

/// <summary>The topics that a paper touches and all above them, by their places, those below before those above; and what each weighs where another paper reaches it too.</summary>
/// <typeparam name="TTopic">How a store names a topic.</typeparam>
public sealed class SharedTopics<TTopic>
    where TTopic : IEquatable<TTopic>, IComparable<TTopic>
{
    private readonly TTopic[] _topics;
    private readonly double[] _touches;
    private readonly double[] _reaches;
    private readonly double[] _rarities;
    private readonly double[] _raritiesAbove;
    private readonly TopicOverlap _overlap;

    private SharedTopics(IReadOnlyList<TTopic> places, TopicOverlap overlap, Func<TTopic, double> touch, Func<TTopic, double> reach, Func<TTopic, TopicHolders> holders, int papers)
    {
        _overlap = overlap;
        _topics = [.. places];
        _touches = [.. places.Select(touch)];
        _reaches = [.. places.Select(reach)];
        _rarities = [.. places.Select(topic => touch(topic) > 0 ? Rarity.Of(holders(topic).Papers, papers) : 0)];
        _raritiesAbove = [.. places.Select(topic => Rarity.Of(holders(topic).WithNarrower, papers))];
    }

    /// <summary>No topics.</summary>
    public static SharedTopics<TTopic> None { get; } = new([], new TopicOverlap([]), _ => 0, _ => 0, _ => default, 0);

    /// <summary>By place.</summary>
    public TTopic[] Topics => _topics;

    /// <summary>Makes ready to compare a paper with others.</summary>
    /// <param name="touches">What the paper touches, each topic once, and how surely.</param>
    /// <param name="withBroader">A topic and everything above it.</param>
    /// <param name="holders">How many papers touch a topic.</param>
    /// <param name="papers">How many papers there are.</param>
    public static SharedTopics<TTopic> Of(
        IReadOnlyCollection<(TTopic Topic, double Confidence)> touches,
        Func<TTopic, IReadOnlyCollection<TTopic>> withBroader,
        Func<TTopic, TopicHolders> holders,
        int papers)
    {
        ArgumentNullException.ThrowIfNull(touches);
        ArgumentNullException.ThrowIfNull(withBroader);
        var confidences = touches.ToDictionary(touch => touch.Topic, touch => touch.Confidence);
        var reaches = new Dictionary<TTopic, double>();
        foreach (var (topic, confidence) in touches)
        {
            foreach (var above in withBroader(topic))
                reaches[above] = Math.Max(reaches.GetValueOrDefault(above), Relatedness.Reach(confidence, above.Equals(topic)));
        }

        var (places, overlap) = TopicOverlap.Arrange([.. reaches.Keys.Select(topic => (topic, withBroader(topic)))]);
        return new SharedTopics<TTopic>(places, overlap, confidences.GetValueOrDefault, topic => reaches[topic], holders, papers);
    }

    /// <summary>Whether the paper touches the topic of a place itself.</summary>
    public bool IsTouched(int place) => _touches[place] > 0;

    /// <summary>By place, the chain of topics that weigh at most what the heaviest of them does; see <see cref="TopicOverlap.Chains" />.</summary>
    public IReadOnlyList<int> Chains => _overlap.Chains;

    /// <summary>What a topic can weigh at most for another paper, by its place.</summary>
    public double MostOf(int place) => Math.Max(
        IsTouched(place) ? Relatedness.OfTopic(_touches[place], 1, _rarities[place]) : 0,
        Relatedness.OfTopicAbove(_reaches[place], 1, _raritiesAbove[place]));

    /// <summary>What each topic weighs for another paper, after those below it took their part.</summary>
    /// <param name="touches">By place, the confidence of that paper's touch; 0 where it touches only what lies below, or nothing.</param>
    /// <param name="reaches">By place, the confidence with which it reaches the topic; see <see cref="Relatedness.ShareAbove" />.</param>
    /// <param name="weights">By place, all 0: takes the weights.</param>
    /// <param name="isMetAbove">By place: is overwritten.</param>
    public void Weigh(ReadOnlySpan<double> touches, ReadOnlySpan<double> reaches, Span<double> weights, Span<bool> isMetAbove)
    {
        for (var place = 0; place < weights.Length; place++)
        {
            var areBothTouching = IsTouched(place) && touches[place] > 0;
            isMetAbove[place] = !areBothTouching;
            if (reaches[place] > 0)
            {
                weights[place] = areBothTouching
                    ? Relatedness.OfTopic(_touches[place], touches[place], _rarities[place])
                    : Relatedness.OfTopicAbove(_reaches[place], reaches[place], _raritiesAbove[place]);
            }
        }

        _overlap.Reduce(weights, isMetAbove);
    }
}

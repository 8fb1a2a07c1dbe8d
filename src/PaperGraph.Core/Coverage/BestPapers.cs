using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Coverage;

/// <summary>Finds for each topic, by place, the paper that was not discussed and teaches most of it.</summary>
internal sealed class BestPapers
{
    private readonly TopicMap _map;
    private readonly Predicate<int> _isDiscussed;
    private readonly Choice[] _best;

    // How many new topics the group that is looked at teaches at or below each topic that it reaches.
    private readonly int[] _news;
    private readonly bool[] _isReached;
    private readonly List<int> _reached = [];

    /// <param name="map">The topics.</param>
    /// <param name="isDiscussed">Whether a topic, by place, is discussed already.</param>
    public BestPapers(TopicMap map, Predicate<int> isDiscussed)
    {
        (_map, _isDiscussed) = (map, isDiscussed);
        (_best, _news, _isReached) = (new Choice[map.Topics.Count], new int[map.Topics.Count], new bool[map.Topics.Count]);
        Array.Fill(_best, Choice.None);
    }

    public Id<Paper>? Of(int place) => _best[place] == Choice.None ? null : _best[place].Paper;

    public void Add(in PaperGroup group)
    {
        var touches = group.Touches.Span;
        foreach (var touch in touches)
        {
            if (touch.Teaches)
                Reach(touch.Topic);
        }

        foreach (var place in _reached)
            Offer(place, new Choice(_news[place], 0, group.First));
        for (var at = 0; at < touches.Length; at++)
        {
            var (topic, confidence) = touches[at];
            if (_isReached[topic])
                Offer(topic, new Choice(_news[topic], confidence, group.Surest.IsEmpty ? group.First : group.Surest.Span[at]));
        }

        foreach (var place in _reached)
            (_news[place], _isReached[place]) = (0, false);
        _reached.Clear();
    }

    private void Reach(int topic)
    {
        var step = _isDiscussed(topic) ? 0 : 1;
        foreach (var above in _map.WithBroader(topic))
        {
            _news[above] += step;
            if (_isReached[above])
                continue;
            _isReached[above] = true;
            _reached.Add(above);
        }
    }

    private void Offer(int place, in Choice choice)
    {
        if (choice.IsBetterThan(_best[place]))
            _best[place] = choice;
    }

    private readonly record struct Choice(int News, double Confidence, Id<Paper> Paper)
    {
        public static Choice None { get; } = new(-1, 0, default);

        public bool IsBetterThan(in Choice other) => News != other.News ? News > other.News
            : Confidence != other.Confidence ? Confidence > other.Confidence
            : Paper.CompareTo(other.Paper) < 0;
    }
}

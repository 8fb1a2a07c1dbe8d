namespace PaperGraph.Core.Coverage;

/// <summary>Counts papers and annotations for each topic, by place, each paper once however many topics below it touches.</summary>
internal sealed class CoverageCount(TopicMap map)
{
    private readonly int[] _papers = new int[map.Topics.Count];
    private readonly int[] _annotations = new int[map.Topics.Count];
    private readonly int[] _planned = new int[map.Topics.Count];
    private readonly int[] _discussed = new int[map.Topics.Count];

    // For which group, counted from 1, a topic was counted last.
    private readonly int[] _touchedBy = new int[map.Topics.Count];
    private readonly int[] _taughtBy = new int[map.Topics.Count];
    private int _group;

    public bool IsDiscussed(int place) => _discussed[place] > 0;

    public TopicCoverage Of(int place) => new()
    {
        Topic = map.Topics[place].Id,
        PaperCount = _papers[place],
        AnnotationCount = _annotations[place],
        PlannedCount = _planned[place],
        DiscussedCount = _discussed[place],
        Missing = [.. map.Prerequisites(place).Where(prerequisite => !IsDiscussed(prerequisite)).Select(prerequisite => map.Topics[prerequisite].Id)],
    };

    public void Add(in PaperGroup group, bool isDiscussed)
    {
        _group++;
        foreach (var touch in group.Touches.Span)
        {
            foreach (var above in map.WithBroader(touch.Topic))
            {
                if (_touchedBy[above] != _group)
                    CountTouched(above, group);
                if (touch.Teaches && _taughtBy[above] != _group)
                    CountTaught(above, group, isDiscussed);
            }
        }
    }

    private void CountTouched(int place, in PaperGroup group)
    {
        _touchedBy[place] = _group;
        _papers[place] += group.PaperCount;
        _annotations[place] += group.AnnotationCount;
    }

    private void CountTaught(int place, in PaperGroup group, bool isDiscussed)
    {
        _taughtBy[place] = _group;
        _planned[place] += group.IsPlanned ? group.PaperCount : 0;
        _discussed[place] += isDiscussed ? group.PaperCount : 0;
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Paging;

namespace PaperGraph.Storage.Embedded.Topics;

/// <summary>The papers that touch a topic, itself or through a narrower one, with their surest touch.</summary>
internal sealed class TopicPapers
{
    private readonly GraphSnapshot _graph;
    private readonly int[] _topics;

    /// <param name="graph">The state.</param>
    /// <param name="selection">Its topic is unknown: then there are no papers.</param>
    public TopicPapers(GraphSnapshot graph, TopicPapersSelection selection)
    {
        _graph = graph;
        Topic = graph.NumberOf(selection.Topic);
        _topics = Topic == 0 ? [] : selection.IncludeNarrower ? graph.Topic(Topic).WithNarrower : [Topic];
    }

    /// <summary>The topic's number; 0 where it is unknown.</summary>
    public int Topic { get; }

    /// <summary>Surest first, then by id.</summary>
    public NodeOrder Order => new(ListNames.PapersOfTopic, NodeKind.Paper, number =>
        SortKeys.OfConfidence(Confidence(number), _graph.PaperId(number)));

    public int Count => _topics.Length switch
    {
        0 => 0,
        1 => _graph.Topic(_topics[0]).Papers.Count,
        _ => _graph.Topic(Topic).PapersWithNarrower,
    };

    /// <summary>The papers' numbers, each once.</summary>
    public IEnumerable<int> Numbers => NumberUnion.Of(Array.ConvertAll(_topics, topic => _graph.Topic(topic).Papers));

    /// <summary>The surest of the paper's touches of these topics.</summary>
    public double Confidence(int paper)
    {
        var surest = 0.0;
        foreach (var touch in _graph.Paper(paper).Touches)
        {
            if (touch.Confidence > surest && Array.BinarySearch(_topics, touch.Topic) >= 0)
                surest = touch.Confidence;
        }

        return surest;
    }
}

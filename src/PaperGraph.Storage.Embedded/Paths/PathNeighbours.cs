using PaperGraph.Core.Graph;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>Where one can go from a node in one step; some twice, if there is more than one reason to.</summary>
/// <remarks>
/// Papers and annotations name what they have to do with, a topic names the topics about it, and a tag its topic; these lists are short. Whatever names a topic, a tag or
/// a person is named back in a list that may be as long as the library. So each step stands in the short list of one of its ends.
/// </remarks>
internal sealed class PathNeighbours(GraphSnapshot graph)
{
    /// <summary>Adds the neighbours that a node names.</summary>
    public void AddNamed(PathNode node, List<PathNode> to)
    {
        switch (node.Kind)
        {
            case NodeKind.Paper:
                AddNamed(graph.Paper(node.Number), to);
                break;
            case NodeKind.Annotation:
                AddNamed(graph.Annotations[node.Number], to);
                break;
            case NodeKind.Topic:
                AddNamed(graph.Topic(node.Number), to);
                break;
            case NodeKind.Tag when TopicNumbers.OfTag(graph, graph.Tag(node.Number)) is > 0 and var topic:
                to.Add(new PathNode(NodeKind.Topic, topic));
                break;
        }
    }

    /// <summary>Adds all neighbours.</summary>
    public void AddAll(PathNode node, List<PathNode> to)
    {
        AddNamed(node, to);
        switch (node.Kind)
        {
            case NodeKind.Topic:
                Add(NodeKind.Tag, graph.TagsOfTopics[node.Number], to);
                Add(NodeKind.Paper, graph.Topic(node.Number).Papers, to);
                break;
            case NodeKind.Tag:
                Add(NodeKind.Paper, graph.Tag(node.Number).Papers, to);
                Add(NodeKind.Annotation, graph.Tag(node.Number).Annotations, to);
                break;
            case NodeKind.Person:
                Add(NodeKind.Paper, graph.Person(node.Number).Authored, to);
                Add(NodeKind.Annotation, graph.Person(node.Number).Annotations, to);
                break;
        }
    }

    /// <summary>About how many <see cref="AddAll" /> adds.</summary>
    public int Count(PathNode node) => node.Kind switch
    {
        NodeKind.Topic => CountNamed(node) + graph.Topic(node.Number).Papers.Count,
        NodeKind.Tag => CountNamed(node) + graph.Tag(node.Number).Papers.Count + graph.Tag(node.Number).Annotations.Count,
        NodeKind.Person => graph.Person(node.Number).Authored.Count + graph.Person(node.Number).Annotations.Count,
        _ => CountNamed(node),
    };

    /// <summary>About how many <see cref="AddNamed(PathNode, List{PathNode})" /> adds.</summary>
    public int CountNamed(PathNode node) => node.Kind switch
    {
        NodeKind.Paper => CountNamed(graph.Paper(node.Number)),
        NodeKind.Annotation => 2 + graph.Annotations[node.Number].Tags.Length,
        NodeKind.Topic => CountNamed(graph.Topic(node.Number)),
        _ => 1,
    };

    private static int CountNamed(PaperNode paper) =>
        paper.LinksFrom.Length + paper.LinksTo.Length + paper.Touches.Length + paper.Tags.Length + paper.Authors.Length + paper.Annotations.Length;

    private static int CountNamed(TopicNode topic) => topic.Broader.Length + topic.Narrower.Length + topic.Prerequisites.Length + topic.Unlocks.Length;

    private static void AddNamed(PaperNode paper, List<PathNode> to)
    {
        foreach (var link in paper.LinksFrom)
            to.Add(new PathNode(NodeKind.Paper, link.Paper));
        foreach (var link in paper.LinksTo)
            to.Add(new PathNode(NodeKind.Paper, link.Paper));
        foreach (var touch in paper.Touches)
            to.Add(new PathNode(NodeKind.Topic, touch.Topic));
        Add(NodeKind.Tag, paper.Tags, to);
        Add(NodeKind.Person, paper.Authors, to);
        Add(NodeKind.Annotation, paper.Annotations, to);
    }

    private static void AddNamed(AnnotationNode annotation, List<PathNode> to)
    {
        to.Add(new PathNode(NodeKind.Paper, annotation.Paper));
        if (annotation.By != 0)
            to.Add(new PathNode(NodeKind.Person, annotation.By));
        Add(NodeKind.Tag, annotation.Tags, to);
    }

    private static void AddNamed(TopicNode topic, List<PathNode> to)
    {
        Add(NodeKind.Topic, topic.Broader, to);
        Add(NodeKind.Topic, topic.Narrower, to);
        Add(NodeKind.Topic, topic.Prerequisites, to);
        Add(NodeKind.Topic, topic.Unlocks, to);
    }

    private static void Add(NodeKind kind, IEnumerable<int> numbers, List<PathNode> to)
    {
        foreach (var number in numbers)
            to.Add(new PathNode(kind, number));
    }

    private static void Add(NodeKind kind, NumberList numbers, List<PathNode> to)
    {
        foreach (var number in numbers)
            to.Add(new PathNode(kind, number));
    }
}

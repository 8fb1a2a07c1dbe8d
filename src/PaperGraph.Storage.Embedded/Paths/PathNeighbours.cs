using PaperGraph.Core.Graph;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>Where one can go from a node in one step; some twice, if there is more than one reason to.</summary>
internal sealed class PathNeighbours(GraphSnapshot graph)
{
    private ILookup<int, int>? _tagsOfTopics;

    // Made when the first topic is left: tags know their topics, not the other way round.
    private ILookup<int, int> TagsOfTopics => _tagsOfTopics ??= Enumerable.Range(0, graph.Tags.Length)
        .Where(tag => graph.Tags[tag] is { IsSeen: true, Record.Topic: not null })
        .ToLookup(tag => TopicOf(graph.Tag(tag)));

    public IEnumerable<PathNode> Of(PathNode node) => node.Kind switch
    {
        NodeKind.Paper => OfPaper(graph.Paper(node.Number)),
        NodeKind.Annotation => OfAnnotation(graph.Annotations[node.Number]),
        NodeKind.Topic => OfTopic(node.Number, graph.Topic(node.Number)),
        NodeKind.Tag => OfTag(graph.Tag(node.Number)),
        NodeKind.Person => OfPerson(graph.Person(node.Number)),
        _ => [],
    };

    /// <summary>The topic that a tag names; 0 where it names none.</summary>
    public int TopicOf(TagNode tag) => tag.Record.Topic is { } topic ? graph.NumberOf(topic) : 0;

    private static IEnumerable<PathNode> OfPaper(PaperNode paper) =>
    [
        .. All(NodeKind.Paper, paper.LinksFrom.Select(link => link.Paper)),
        .. All(NodeKind.Paper, paper.LinksTo.Select(link => link.Paper)),
        .. All(NodeKind.Topic, paper.Touches.Select(touch => touch.Topic)),
        .. All(NodeKind.Tag, paper.Tags),
        .. All(NodeKind.Person, paper.Authors),
        .. All(NodeKind.Annotation, paper.Annotations),
    ];

    private static IEnumerable<PathNode> OfAnnotation(AnnotationNode annotation) =>
        [new(NodeKind.Paper, annotation.Paper), .. Maybe(NodeKind.Person, annotation.By), .. All(NodeKind.Tag, annotation.Tags)];

    private IEnumerable<PathNode> OfTopic(int number, TopicNode topic) =>
        All(NodeKind.Topic, topic.Broader).Concat(All(NodeKind.Topic, topic.Narrower))
            .Concat(All(NodeKind.Topic, topic.Prerequisites)).Concat(All(NodeKind.Topic, topic.Unlocks))
            .Concat(All(NodeKind.Tag, TagsOfTopics[number])).Concat(All(NodeKind.Paper, topic.Papers.All()));

    private IEnumerable<PathNode> OfTag(TagNode tag) =>
        Maybe(NodeKind.Topic, TopicOf(tag)).Concat(All(NodeKind.Paper, tag.Papers.All())).Concat(All(NodeKind.Annotation, tag.Annotations.All()));

    private static IEnumerable<PathNode> OfPerson(PersonNode person) =>
        All(NodeKind.Paper, person.Authored.All()).Concat(All(NodeKind.Annotation, person.Annotations.All()));

    private static IEnumerable<PathNode> Maybe(NodeKind kind, int number) => number == 0 ? [] : [new PathNode(kind, number)];

    private static IEnumerable<PathNode> All(NodeKind kind, IEnumerable<int> numbers) => numbers.Select(number => new PathNode(kind, number));
}

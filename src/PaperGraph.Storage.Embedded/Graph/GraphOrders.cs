using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Paging;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>The lists that pages are cut from, over one state of the graph.</summary>
internal static class GraphOrders
{
    /// <summary>Papers in one of their orders.</summary>
    public static NodeOrder OfPapers(GraphSnapshot graph, PaperOrder order) => new(ListNames.Papers(order), NodeKind.Paper, number =>
    {
        var node = graph.Paper(number);
        return SortKeys.OfPaper(order, node.Record, node.Annotations.Length);
    });

    /// <summary>Annotations, newest month first, then by the paper that each was first met on, then by id.</summary>
    public static NodeOrder OfAnnotations(GraphSnapshot graph) => new(ListNames.Annotations, NodeKind.Annotation, number =>
    {
        var node = graph.Annotations[number];
        return SortKeys.OfAnnotation(
            node.Month == 0 ? null : Month.FromOrdinal(node.Month), graph.PaperId(graph.HomeOf(number)), graph.AnnotationId(number));
    });

    /// <summary>Tags by name.</summary>
    public static NodeOrder OfTags(GraphSnapshot graph) => new(ListNames.Tags, NodeKind.Tag, number =>
    {
        var tag = graph.Tag(number).Record;
        return SortKeys.OfName(tag.Name, tag.Id.Node);
    });

    /// <summary>People by name.</summary>
    public static NodeOrder OfPeople(GraphSnapshot graph) => new(ListNames.People, NodeKind.Person, number =>
    {
        var person = graph.Person(number).Record;
        return SortKeys.OfName(person.Name, person.Id.Node);
    });

    /// <summary>Sessions by date.</summary>
    public static NodeOrder OfSessions(GraphSnapshot graph) => new(ListNames.Sessions, NodeKind.Session, number => SortKeys.OfSession(graph.Sessions.Get(number)));

    /// <summary>Topics in one of their orders.</summary>
    public static NodeOrder OfTopics(GraphSnapshot graph, TopicOrder order) => new(ListNames.Topics(order), NodeKind.Topic, number =>
    {
        var node = graph.Topic(number);
        return SortKeys.OfTopic(order, node.Record, node.PapersWithNarrower);
    });
}

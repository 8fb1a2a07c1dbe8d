using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Paging;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>The lists that pages are cut from, over one state of the graph.</summary>
internal static class GraphOrders
{
    /// <summary>Papers in one of their orders.</summary>
    public static NodeOrder OfPapers(GraphSnapshot graph, PaperOrder order) =>
        new($"papers.{order}", NodeKind.Paper, KeyOfPapers(graph, order));

    /// <summary>Annotations, newest month first, then by paper id, then by id.</summary>
    public static NodeOrder OfAnnotations(GraphSnapshot graph) => new("annotations", NodeKind.Annotation, number =>
    {
        var node = graph.Annotations[number];
        return new SortKey(
            node.Month == 0 ? SortKey.Missing : -node.Month, null, graph.Tables.Papers[node.Paper], graph.Tables.Annotations[number]);
    });

    /// <summary>Tags by name.</summary>
    public static NodeOrder OfTags(GraphSnapshot graph) => new("tags", NodeKind.Tag, number =>
        new SortKey(0, graph.Tag(number).Record.Name, 0, graph.Tables.Tags[number]));

    /// <summary>People by name.</summary>
    public static NodeOrder OfPeople(GraphSnapshot graph) => new("people", NodeKind.Person, number =>
        new SortKey(0, graph.Person(number).Record.Name, 0, graph.Tables.People[number]));

    /// <summary>Topics in one of their orders.</summary>
    public static NodeOrder OfTopics(GraphSnapshot graph, TopicOrder order) => new($"topics.{order}", NodeKind.Topic, order == TopicOrder.NameAsc
        ? number => new SortKey(0, graph.Topic(number).Record.Name, 0, graph.Tables.Topics[number])
        : number => new SortKey(-graph.Topic(number).PapersWithNarrower, null, 0, graph.Tables.Topics[number]));

    private static Func<int, SortKey> KeyOfPapers(GraphSnapshot graph, PaperOrder order)
    {
        if (order == PaperOrder.TitleAsc)
            return number => new SortKey(0, graph.Paper(number).Record.Title, 0, graph.Tables.Papers[number]);
        var valueOf = ValueOfPapers(order);
        return number => new SortKey(valueOf(graph.Paper(number)) ?? SortKey.Missing, null, 0, graph.Tables.Papers[number]);
    }

    private static Func<PaperNode, long?> ValueOfPapers(PaperOrder order) => order switch
    {
        PaperOrder.AnnotatedDesc => node => -node.Record.AnnotatedIn?.Ordinal,
        PaperOrder.AnnotatedAsc => node => node.Record.AnnotatedIn?.Ordinal,
        PaperOrder.YearDesc => node => -node.Record.Year,
        PaperOrder.YearAsc => node => node.Record.Year,
        PaperOrder.AnnotationsDesc => node => -node.Annotations.Length,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "No such order of papers."),
    };
}

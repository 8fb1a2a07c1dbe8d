using PaperGraph.Core.Graph;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Papers;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>The texts of a node that its index holds, the weightiest first; at least one.</summary>
internal static class HitTexts
{
    public static IReadOnlyList<string> Of(GraphSnapshot graph, DatabaseConnection connection, NodeKind kind, int number) => kind switch
    {
        NodeKind.Paper => OfPaper(graph, connection, graph.Paper(number)),
        NodeKind.Annotation => OfAnnotation(connection, graph.Annotations[number]),
        NodeKind.Topic => OfTopic(graph.Topic(number)),
        NodeKind.Tag => [graph.Tag(number).Record.Name],
        NodeKind.Person => [graph.Person(number).Record.Name],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Is not searched."),
    };

    private static IReadOnlyList<string> OfPaper(GraphSnapshot graph, DatabaseConnection connection, PaperNode paper) => Given(
        [paper.Record.Title, .. paper.Tags.Select(tag => graph.Tag(tag).Record.Name), paper.SummarisedBy == 0 ? null : ReadingTexts.Abstract(connection, paper.SummarisedBy)]);

    private static IReadOnlyList<string> OfAnnotation(DatabaseConnection connection, AnnotationNode annotation)
    {
        var (quote, note) = ReadingTexts.Words(connection, annotation.Reading);
        return Given([quote, note, quote is null && note is null ? string.Empty : null]);
    }

    private static IReadOnlyList<string> OfTopic(TopicNode topic) => Given([topic.Record.Name, .. topic.Record.Aliases, topic.Record.Description]);

    private static IReadOnlyList<string> Given(IEnumerable<string?> texts) => [.. texts.OfType<string>()];
}

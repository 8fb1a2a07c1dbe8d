using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Annotations;

/// <summary>Reads the topics' words in an annotation.</summary>
internal static class AnnotationMentions
{
    /// <summary>In the order quote, note, tag, each by offset.</summary>
    public static IReadOnlyList<Mention> Of(GraphSnapshot graph, DatabaseConnection connection, int number) =>
    [
        .. InTexts(graph, connection, number, topic => graph.Topics[topic] is not null),
        .. InTags(graph, connection, number, topic => graph.Topics[topic] is not null),
    ];

    /// <summary>In the quote, then the note, each by offset.</summary>
    /// <param name="graph">The state.</param>
    /// <param name="connection">Where the texts are.</param>
    /// <param name="number">The annotation.</param>
    /// <param name="isMeant">Whether a topic is meant.</param>
    public static List<Mention> InTexts(GraphSnapshot graph, DatabaseConnection connection, int number, Predicate<int> isMeant)
    {
        using var rows = connection.Prepare("SELECT mentions, quote, note FROM annotation_reading WHERE number = ?")
            .Bind(graph.Annotations[number].Reading).Rows();
        if (!rows.Next())
            return [];
        var (quote, note) = (rows.MaybeText(1), rows.MaybeText(2));
        var annotation = graph.AnnotationId(number);
        return [.. ReadingLists.Mentions(rows.List(0))
            .Where(mention => isMeant(mention.Topic))
            .OrderBy(mention => mention.Where).ThenBy(mention => mention.Start).ThenBy(mention => mention.Length)
            .Select(mention => MentionCut.From(
                mention.Where == MentionPlace.Quote ? quote : note, mention.Where, annotation, mention.Start, mention.Length))
            .OfType<Mention>().Distinct()];
    }

    /// <summary>The tags that name a topic, as written.</summary>
    /// <param name="graph">The state.</param>
    /// <param name="connection">Where the tags are.</param>
    /// <param name="number">The annotation.</param>
    /// <param name="isMeant">Whether a topic is meant.</param>
    public static List<Mention> InTags(GraphSnapshot graph, DatabaseConnection connection, int number, Predicate<int> isMeant)
    {
        using var rows = connection.Prepare("SELECT tags FROM annotation_reading WHERE number = ?").Bind(graph.Annotations[number].Reading).Rows();
        if (!rows.Next())
            return [];
        var annotation = graph.AnnotationId(number);
        return [.. ReadingLists.Tags(rows.List(0)).Where(tag => isMeant(tag.Topic)).Select(tag => MentionCut.Tag(tag.Name, annotation))];
    }
}

using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Annotations;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Topics;

/// <summary>Reads the words that show that a paper touches a topic.</summary>
internal static class TouchMentions
{
    public static Dictionary<PaperTopicKey, IReadOnlyList<Mention>> Find(
        StoreState state, DatabaseConnection connection, IReadOnlyCollection<PaperTopicKey> touches)
    {
        var found = new Dictionary<PaperTopicKey, IReadOnlyList<Mention>>();
        foreach (var key in touches.Distinct())
        {
            var (paper, topic) = (state.Graph.NumberOf(key.Paper), state.Graph.NumberOf(key.Topic));
            if (paper != 0 && topic != 0 && IsSpokenOf(state.Graph.Paper(paper), topic))
                found.Add(key, Of(state, connection, paper, topic));
        }

        return found;
    }

    private static bool IsSpokenOf(PaperNode paper, int topic) =>
        Array.Exists(paper.Touches, touch => touch.Topic == topic) || Array.Exists(paper.Rejected, touch => touch.Topic == topic);

    /// <summary>Title, abstract, then annotations oldest first, then tags, each by offset; then what a person says.</summary>
    private static IReadOnlyList<Mention> Of(StoreState state, DatabaseConnection connection, int paper, int topic)
    {
        var graph = state.Graph;
        var node = graph.Paper(paper);
        var annotations = node.Annotations.Where(annotation => graph.Annotations[annotation].Topics.Contains(topic)).ToList();
        return
        [
            .. InReading(connection, node.TitledBy, topic, MentionPlace.Title),
            .. node.SummarisedBy == 0 ? [] : InReading(connection, node.SummarisedBy, topic, MentionPlace.Abstract),
            .. annotations.SelectMany(annotation => AnnotationMentions.InTexts(graph, connection, annotation, mentioned => mentioned == topic)),
            .. node.OwnTags.Length == 0 ? [] : OwnTags(state, connection, paper, topic),
            .. annotations.SelectMany(annotation => AnnotationMentions.InTags(graph, connection, annotation, named => named == topic)),
            .. Array.Exists(node.Touches, touch => touch.Topic == topic && touch.Confidence >= TopicConfidence.Confirmed) ? [MentionCut.Correction(graph.Topic(topic).Record.Name)] : Array.Empty<Mention>(),
        ];
    }

    private static List<Mention> InReading(DatabaseConnection connection, int reading, int topic, MentionPlace where)
    {
        using var rows = connection.Prepare("SELECT mentions, title, abstract FROM paper_reading WHERE number = ?").Bind(reading).Rows();
        if (!rows.Next())
            return [];
        var text = rows.MaybeText(where == MentionPlace.Title ? 1 : 2);
        return [.. ReadingLists.Mentions(rows.List(0))
            .Where(mention => mention.Topic == topic && mention.Where == where)
            .OrderBy(mention => mention.Start).ThenBy(mention => mention.Length)
            .Select(mention => MentionCut.From(text, where, null, mention.Start, mention.Length))
            .OfType<Mention>()];
    }

    private static IEnumerable<Mention> OwnTags(StoreState state, DatabaseConnection connection, int paper, int topic)
    {
        var readings = new ReadingTable(connection, import => state.Imports[import].IsStanding, state.Graph.Merged);
        var tags = state.Graph.Paper(paper).OwnTags.Select(tag => state.Graph.Tag(tag).Record.Id).ToHashSet();
        return readings.TagsOf(paper).Where(tag => tag.Topic == topic && tags.Contains(Core.Tags.TagNames.IdOf(tag.Name))).DistinctBy(tag => Core.Tags.TagNames.IdOf(tag.Name))
            .Select(tag => MentionCut.Tag(tag.Name, null));
    }
}

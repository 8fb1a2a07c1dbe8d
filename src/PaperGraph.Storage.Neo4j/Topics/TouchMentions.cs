using PaperGraph.Core.Papers;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Annotations;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Topics;

/// <summary>Reads the words that show that a paper touches a topic.</summary>
internal static class TouchMentions
{
    public static PaperTopicKey KeyOf(CypherRow row) => new(row.Row("paper").Id<Paper>("id"), row.Id<Topic>("topic"));

    /// <summary>Title, abstract, then annotations oldest first, then tags, each by offset; then what a person says.</summary>
    public static IReadOnlyList<Mention> Read(CypherRow row)
    {
        var (paper, mentions, annotations) = (row.Row("paper"), row.Rows("mentions"), row.Rows("annotations"));
        return
        [
            .. MentionEdges.InText(mentions, MentionPlace.Title, paper.Text("title"), null),
            .. MentionEdges.InText(mentions, MentionPlace.Abstract, paper.MaybeText("abstract"), null),
            .. annotations.SelectMany(annotation => AnnotationMentions.InTexts(annotation, annotation.Rows("mentions"))),
            .. MentionEdges.InTags(mentions, null).DistinctBy(tag => TagNames.IdOf(tag.Text)),
            .. annotations.SelectMany(annotation => AnnotationMentions.InTags(annotation, annotation.Rows("mentions"))),
            .. row.MaybeText("confirmed") is { } topic ? [MentionCut.Correction(topic)] : Array.Empty<Mention>(),
        ];
    }
}

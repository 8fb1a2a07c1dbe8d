using PaperGraph.Core.Annotations;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Topics;

namespace PaperGraph.Storage.Neo4j.Annotations;

/// <summary>Reads the topics' words in an annotation.</summary>
internal static class AnnotationMentions
{
    /// <summary>In the quote, then the note, each by offset.</summary>
    /// <param name="annotation">Its id and texts.</param>
    /// <param name="mentions">All of its mentions that are meant.</param>
    public static IEnumerable<Mention> InTexts(CypherRow annotation, IReadOnlyList<CypherRow> mentions)
    {
        var id = annotation.Id<Annotation>("id");
        return MentionEdges.InText(mentions, MentionPlace.Quote, annotation.MaybeText("quote"), id)
            .Concat(MentionEdges.InText(mentions, MentionPlace.Note, annotation.MaybeText("note"), id)).Distinct();
    }

    /// <summary>The tags that name a topic, as written.</summary>
    public static IEnumerable<Mention> InTags(CypherRow annotation, IReadOnlyList<CypherRow> mentions) =>
        MentionEdges.InTags(mentions, annotation.Id<Annotation>("id"));
}

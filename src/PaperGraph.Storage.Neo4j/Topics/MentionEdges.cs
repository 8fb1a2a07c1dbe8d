using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Topics;

/// <summary>Reads mentions from the edges that say where they stand.</summary>
internal static class MentionEdges
{
    /// <summary>Those in one text, by offset.</summary>
    /// <param name="edges">Of any place.</param>
    /// <param name="where">Which are meant.</param>
    /// <param name="text">The text of that place.</param>
    /// <param name="annotation">The annotation the text is of, if it is of one.</param>
    public static IEnumerable<Mention> InText(IEnumerable<CypherRow> edges, MentionPlace where, string? text, Id<Annotation>? annotation) =>
        At(edges, where).Select(edge => (Start: edge.Int("start"), Length: edge.Int("length")))
            .OrderBy(words => words.Start).ThenBy(words => words.Length)
            .Select(words => MentionCut.From(text, where, annotation, words.Start, words.Length))
            .OfType<Mention>();

    /// <summary>Tags, in the order in which they were written.</summary>
    public static IEnumerable<Mention> InTags(IEnumerable<CypherRow> edges, Id<Annotation>? annotation) =>
        At(edges, MentionPlace.Tag).OrderBy(edge => edge.Int("position")).Select(edge => MentionCut.Tag(edge.Text("text"), annotation));

    private static IEnumerable<CypherRow> At(IEnumerable<CypherRow> edges, MentionPlace where) =>
        edges.Where(edge => edge.Text("place") == EnumText.Of(where));
}

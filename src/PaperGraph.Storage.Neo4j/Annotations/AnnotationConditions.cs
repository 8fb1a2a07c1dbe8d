using PaperGraph.Core.Annotations;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Search;

namespace PaperGraph.Storage.Neo4j.Annotations;

/// <summary>What an <see cref="AnnotationSelection" /> asks of an annotation, as a map that queries read.</summary>
internal static class AnnotationConditions
{
    /// <summary>Whether nothing is asked, so that every annotation is meant.</summary>
    public static bool AreNone(AnnotationSelection selection) =>
        selection is { Text: null, Paper: null, By: null, Tags: null or [], Topics: null or [], From: null, To: null };

    public static CypherMap Of(AnnotationSelection selection)
    {
        var (paper, people) = (selection.Paper?.ToString(), IdTexts.OfMaybe(selection.By));
        var (tags, topics) = (IdTexts.OfMaybe(selection.Tags) ?? [], IdTexts.OfMaybe(selection.Topics) ?? []);
        var start = new CypherMap();
        // What few annotations are known to meet goes before what many do.
        _ = selection.Text is { } text ? start.Put("text", TextProgram.Of(text).Parameter)
            : paper is not null ? start.Put("paper", paper)
            : tags.Count > 0 ? start.Put("tags", tags)
            : people is not null ? start.Put("people", people)
            : topics.Count > 0 ? start.Put("topics", topics)
            : start.Put("all", true);
        return new CypherMap()
            .Put("paper", paper).Put("people", people).Put("tags", tags).Put("topics", topics)
            .Put("from", selection.From).Put("to", selection.To).Put("start", start);
    }
}

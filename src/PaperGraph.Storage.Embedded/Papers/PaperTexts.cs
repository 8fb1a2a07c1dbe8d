using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Papers;

/// <summary>Reads every text that a paper has.</summary>
internal static class PaperTexts
{
    public static IReadOnlyList<PaperText> Of(GraphSnapshot graph, DatabaseConnection connection, int number)
    {
        var paper = graph.Paper(number);
        var texts = new List<PaperText> { new(MentionPlace.Title, null, paper.Record.Title) };
        Add(texts, MentionPlace.Abstract, null, paper.SummarisedBy == 0 ? null : ReadingTexts.Abstract(connection, paper.SummarisedBy));
        foreach (var annotation in paper.Annotations)
        {
            var id = graph.AnnotationId(annotation);
            var (quote, note) = ReadingTexts.Words(connection, graph.Annotations[annotation].Reading);
            Add(texts, MentionPlace.Quote, id, quote);
            Add(texts, MentionPlace.Note, id, note);
        }

        return texts;
    }

    private static void Add(List<PaperText> texts, MentionPlace where, Id<Annotation>? annotation, string? text)
    {
        if (text is not null)
            texts.Add(new PaperText(where, annotation, text));
    }
}

using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Papers;

/// <summary>Reads every text that a paper has.</summary>
internal static class PaperTexts
{
    public static IReadOnlyList<PaperText> Read(CypherRow row)
    {
        var paper = row.Row("paper");
        var texts = new List<PaperText> { new(MentionPlace.Title, null, paper.Text("title")) };
        Add(texts, MentionPlace.Abstract, null, paper.MaybeText("abstract"));
        foreach (var annotation in row.Rows("annotations"))
        {
            var id = annotation.Id<Annotation>("id");
            Add(texts, MentionPlace.Quote, id, annotation.MaybeText("quote"));
            Add(texts, MentionPlace.Note, id, annotation.MaybeText("note"));
        }

        return texts;
    }

    private static void Add(List<PaperText> texts, MentionPlace where, Id<Annotation>? annotation, string? text)
    {
        if (text is not null)
            texts.Add(new PaperText(where, annotation, text));
    }
}

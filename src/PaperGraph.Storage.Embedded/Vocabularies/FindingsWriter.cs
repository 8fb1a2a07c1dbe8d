using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Embedded.Copies;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Vocabularies;

/// <summary>Writes what was recognised anew into the readings that are kept, within the caller's transaction.</summary>
internal sealed class FindingsWriter(DatabaseConnection connection, GraphSnapshot graph)
{
    /// <summary>Deletes what an annotation stated.</summary>
    public const string DeleteOfAnnotation = $"DELETE FROM statement WHERE {EntryStatements.OfWork} AND annotation_reading = ?";

    /// <summary>Deletes what an entry stated without an annotation's words.</summary>
    public const string DeleteOfEntry = $"DELETE FROM statement WHERE {EntryStatements.OfWork} AND annotation_reading = 0 AND first_line = ?";

    private readonly NodeNumbers _numbers = new(connection, graph);
    private readonly Packer _list = new();

    public void Write(EntryFindings findings)
    {
        var (kept, found) = (findings.Entry, findings.Found);
        var paper = _numbers.OfPaper(found.Paper.Id);
        if (!Write(found.Paper, kept, paper))
            return;
        var readings = new Dictionary<Id<Annotation>, int>();
        foreach (var (annotation, number) in found.Annotations.Zip(kept.Annotations))
        {
            Write(annotation, number);
            readings[annotation.Id] = (int)number;
        }

        if (kept.IsSaid || found.Paper.Statements.SequenceEqual(kept.Reading.Paper.Statements))
            return;
        foreach (var number in kept.Annotations)
            connection.Prepare(DeleteOfAnnotation).Bind(paper).Bind(kept.Import).Bind(number).Run();
        connection.Prepare(DeleteOfEntry).Bind(paper).Bind(kept.Import).Bind(kept.Reading.FirstLine).Run();
        foreach (var statement in found.Paper.Statements)
            Write(statement, kept, paper, readings);
    }

    /// <returns>Whether the reading is still there.</returns>
    private bool Write(PaperReading reading, KeptEntry kept, int paper)
    {
        var isKept = connection.Prepare("UPDATE paper_reading SET keys = ?, tags = ?, mentions = ? WHERE number = ? AND paper = ?")
            .Bind(ReadingLists.PackTexts(_list, [.. reading.Keys.Select(key => key.Text)]))
            .Bind(ReadingLists.PackTags(_list, reading.Tags, graph))
            .Bind(ReadingLists.PackMentions(_list, reading.Mentions, graph))
            .Bind(kept.Number).Bind(paper).Run() > 0;
        // What people say is known of a work only as long as they say it.
        foreach (var key in isKept && !kept.IsSaid ? reading.Keys : [])
        {
            connection.Prepare("INSERT INTO work_key (text, paper, import) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .Bind(key.Text).Bind(paper).Bind(kept.Import).Run();
        }

        return isKept;
    }

    private void Write(AnnotationReading reading, long number) => connection
        .Prepare("UPDATE annotation_reading SET tags = ?, mentions = ? WHERE number = ? AND annotation = (SELECT number FROM annotation WHERE id = ?)")
        .Bind(ReadingLists.PackTags(_list, reading.Tags, graph)).Bind(ReadingLists.PackMentions(_list, reading.Mentions, graph))
        .Bind(number).Bind(reading.Id.Node.Value).Run();

    private void Write(LinkStatement statement, KeptEntry kept, int paper, Dictionary<Id<Annotation>, int> readings) => connection
        .Prepare("INSERT INTO statement (import, paper, target, kind, annotation_reading, place, start, length, first_line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .Bind(kept.Import).Bind(paper).Bind(statement.Target.Text).Bind((int)statement.Kind)
        .Bind(readings.GetValueOrDefault(statement.Annotation)).Bind((int)statement.Where).Bind(statement.Start).Bind(statement.Length).Bind(kept.Reading.FirstLine).Run();
}

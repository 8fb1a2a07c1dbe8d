using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Changes;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>Reads the log with what people said, counting or not: whoever does it all again comes to the same.</summary>
internal sealed class LogTable(DatabaseConnection connection, IReadOnlyDictionary<int, Topic> topics)
{
    public static readonly string OfPeople = $"import IN ({ImportLedger.Said.Number}, {ImportLedger.TakenBack.Number})";

    public IEnumerable<IReadOnlyList<ChangeDraft>> Read() => NumberedPages.Of(after =>
    {
        var changes = Behind(after);
        return changes.ConvertAll(change => ((int)change.Number, new ChangeDraft(change, ChangeDraft.WhateverWasChanged) { Entries = EntriesOf(change) }));
    });

    private List<Change> Behind(int number)
    {
        var changes = new List<Change>();
        using var rows = connection.Prepare($"SELECT {ChangeTable.Columns} FROM change WHERE number > ? ORDER BY number LIMIT {NumberedPages.RowsATime}")
            .Bind(number).Rows();
        while (rows.Next())
            changes.Add(ChangeTable.Read(rows) with { UndoneBy = null });
        return changes;
    }

    private List<EntryReading> EntriesOf(Change change)
    {
        var entries = new List<EntryReading>();
        foreach (var paper in change.Papers)
        {
            foreach (var said in SaidOf(paper.Node.Value, change.Number))
                entries.Add(new EntryReading(said.FirstLine, said.FirstLine, ReadingOf(said), AnnotationsOf(said)));
        }

        return entries;
    }

    private List<StoredEntry> SaidOf(UInt128 paper, long change)
    {
        var said = new List<StoredEntry>();
        using var rows = connection.Prepare($"""
            SELECT {EntryTable.Columns} FROM paper_reading
            WHERE paper = (SELECT number FROM paper WHERE id = ?) AND {OfPeople} AND first_line = ? ORDER BY number
            """).Bind(paper).Bind(change).Rows();
        while (rows.Next())
            said.Add(EntryTable.Read(rows));
        return said;
    }

    private PaperReading ReadingOf(StoredEntry said) => said.Reading with
    {
        Statements = EntryStatements.Said(connection, said.Paper, said.FirstLine),
        Tags = StoredLists.Tags(said.Tags, topics),
        Mentions = StoredLists.Mentions(said.Mentions, topics),
    };

    private List<AnnotationReading> AnnotationsOf(StoredEntry said)
    {
        var annotations = new List<AnnotationReading>();
        using var rows = connection.Prepare($"""
            SELECT {EntryAnnotations.Columns} FROM annotation_reading AS reading JOIN annotation ON annotation.number = annotation
            WHERE reading.paper = ? AND {OfPeople} AND first_line = ? ORDER BY reading.number
            """).Bind(said.Paper).Bind(said.FirstLine).Rows();
        while (rows.Next())
            annotations.Add(EntryAnnotations.Read(rows, topics));
        return annotations;
    }
}

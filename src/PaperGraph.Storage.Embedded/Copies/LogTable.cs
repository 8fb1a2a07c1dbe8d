using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Changes;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;
using PaperGraph.Storage.Embedded.Vocabularies;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>Reads the log with what people said, counting or not: whoever does it all again comes to the same.</summary>
internal sealed class LogTable(DatabaseConnection connection, IReadOnlyDictionary<int, Topic> topics)
{
    public static readonly string OfPeople = $"import IN ({ImportLedger.Said.Number}, {ImportLedger.TakenBack.Number})";

    public IEnumerable<IReadOnlyList<ChangeDraft>> Read() => NumberedPages.Of(after =>
    {
        var changes = Behind(after);
        return changes.ConvertAll(change => ((int)change.Number, DraftOf(change)));
    });

    private ChangeDraft DraftOf(Change change) => new(change, ChangeDraft.WhateverWasChanged)
    {
        Entries = EntriesOf(change),
        SaidTopics = DefinitionTable.SaidIn(connection, change.Number),
    };

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
                entries.Add(Entry(said, out _));
        }

        return entries;
    }

    /// <summary>What was said of a work in a change, as an entry.</summary>
    /// <param name="said">What was said of it.</param>
    /// <param name="annotations">The numbers of the annotations.</param>
    public EntryReading Entry(StoredEntry said, out IReadOnlyList<long> annotations)
    {
        var found = AnnotationsOf(said);
        annotations = found.ConvertAll(annotation => (long)annotation.Number);
        return new EntryReading(said.FirstLine, said.FirstLine, ReadingOf(said), found.ConvertAll(annotation => annotation.Reading));
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

    private List<EntryAnnotation> AnnotationsOf(StoredEntry said)
    {
        var annotations = new List<EntryAnnotation>();
        using var rows = connection.Prepare($"""
            SELECT {EntryAnnotations.Columns} FROM annotation_reading AS reading JOIN annotation ON annotation.number = annotation
            WHERE reading.paper = ? AND {OfPeople} AND first_line = ? ORDER BY reading.number
            """).Bind(said.Paper).Bind(said.FirstLine).Rows();
        while (rows.Next())
            annotations.Add(new EntryAnnotation(rows.Int(0), EntryAnnotations.Read(rows, topics)));
        return annotations;
    }
}

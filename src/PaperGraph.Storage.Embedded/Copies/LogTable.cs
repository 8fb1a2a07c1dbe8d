using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Changes;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Sessions;
using PaperGraph.Storage.Embedded.Vocabularies;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>Reads the log with what people said, counting or not: whoever does it all again comes to the same.</summary>
internal sealed class LogTable(DatabaseConnection connection, IReadOnlyDictionary<int, Topic> topics)
{
    public IEnumerable<IReadOnlyList<ChangeDraft>> Read() => NumberedPages.Of(after =>
    {
        var changes = Behind(after);
        return changes.ConvertAll(change => ((int)change.Number, DraftOf(change)));
    });

    private ChangeDraft DraftOf(Change change) => new(change, ChangeDraft.WhateverWasChanged)
    {
        Entries = EntriesOf(change),
        SaidTopics = DefinitionTable.SaidIn(connection, change.Number),
        SaidSessions = SaidSessionTable.SaidIn(connection, change.Number),
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

    // An annotation stands with the paper that it was first met on, whichever it was about: so it goes with the first entry, and finds its own.
    private List<EntryReading> EntriesOf(Change change)
    {
        var said = SaidOf(change);
        return [.. said.Select((entry, at) => at == 0 ? Entry(entry, out _) : EntryOf(entry, []))];
    }

    /// <summary>What was said of a work in a change, as an entry, with the annotations that were written or edited in it.</summary>
    /// <param name="said">What was said of it.</param>
    /// <param name="annotations">The numbers of the annotations.</param>
    public EntryReading Entry(StoredEntry said, out IReadOnlyList<long> annotations)
    {
        var found = AnnotationsOf(said.FirstLine);
        annotations = found.ConvertAll(annotation => (long)annotation.Number);
        return EntryOf(said, found.ConvertAll(annotation => annotation.Reading));
    }

    private EntryReading EntryOf(StoredEntry said, IReadOnlyList<AnnotationReading> annotations) => new(said.FirstLine, said.FirstLine, ReadingOf(said), annotations);

    private List<StoredEntry> SaidOf(Change change)
    {
        var said = new List<StoredEntry>();
        using var rows = connection.Prepare($"SELECT {EntryTable.Columns} FROM paper_reading WHERE import < 0 AND first_line = ? ORDER BY number").Bind(change.Number).Rows();
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

    private List<EntryAnnotation> AnnotationsOf(int change)
    {
        var annotations = new List<EntryAnnotation>();
        using var rows = connection.Prepare($"""
            SELECT {EntryAnnotations.Columns} FROM annotation_reading AS reading JOIN annotation ON annotation.number = annotation
            WHERE import < 0 AND first_line = ? ORDER BY reading.number
            """).Bind(change).Rows();
        while (rows.Next())
            annotations.Add(new EntryAnnotation(rows.Int(0), EntryAnnotations.Read(rows, topics)));
        return annotations;
    }
}

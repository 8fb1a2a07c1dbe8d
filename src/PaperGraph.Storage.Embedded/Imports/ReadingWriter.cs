using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Writes what an import reads, one transaction a batch, so that nobody sees it, or what a change says.</summary>
internal sealed class ReadingWriter(DatabaseConnection connection, GraphSnapshot graph, int import)
{
    // Few enough that little of a batch is in memory twice, many enough that one waits seldom for the other.
    private const int EntriesAhead = 64;

    private readonly ColumnMaker _columns = new(graph);
    private readonly NodeNumbers _numbers = new(connection, graph);

    private readonly Statement _insertWorkKey = connection.Prepare(
        "INSERT INTO work_key (text, paper, import) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");

    private readonly Statement _insertAnnotationKey = connection.Prepare(
        "INSERT INTO annotation_key (text, annotation, import) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");

    private readonly Statement _insertPaper = connection.Prepare("""
        INSERT INTO paper_reading (import, paper, first_line, title, title_source, authors, year, venue, kind, doi, arxiv_id,
            host, url, name, month, abstract, keys, tags, mentions, title_terms, abstract_terms, role, emptied, reading_minutes,
            untagged, judgements, merged_into)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly Statement _insertAnnotation = connection.Prepare("""
        INSERT INTO annotation_reading (import, paper, annotation, first_line, last_line, content, month, created_at, by, tags, mentions, terms, quote, note, is_removal)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly Statement _insertWords = connection.Prepare("INSERT INTO annotation_text (rowid, quote, note) VALUES (?, ?, ?)");

    private readonly Statement _insertStatement = connection.Prepare(
        "INSERT INTO statement (import, paper, target, kind, annotation_reading, place, start, length, first_line, is_denial) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

    public void Write(ImportBatch batch, CancellationToken cancellationToken)
    {
        connection.Transact(_ =>
        {
            foreach (var problem in batch.Problems)
                ProblemTable.Insert(connection, import, problem);
            Write(batch.Entries, cancellationToken);
        });
        Publish();
    }

    /// <summary>Writes entries within the caller's transaction.</summary>
    public void Write(IReadOnlyList<EntryReading> entries, CancellationToken cancellationToken)
    {
        MadeAhead.ForEach([.. entries.Chunk(EntriesAhead)], some => Array.ConvertAll(some, _columns.Make), some => Write(some, cancellationToken));
        _columns.Terms.Save(connection);
    }

    /// <summary>Makes new words known to queries, once they are stored.</summary>
    public void Publish() => _columns.Terms.Publish();

    private void Write(EntryColumns[] entries, CancellationToken cancellationToken)
    {
        foreach (var columns in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(columns);
        }
    }

    private void Write(EntryColumns columns)
    {
        var entry = columns.Entry;
        var paper = _numbers.OfPaper(entry.Paper.Id);
        // What people say is known of a work only as long as they say it.
        foreach (var key in import == ImportLedger.Said.Number ? [] : entry.Paper.Keys)
            _insertWorkKey.Bind(key.Text).Bind(paper).Bind(import).Run();
        WritePaper(entry, columns.Paper, paper);
        var readings = new Dictionary<Id<Annotation>, int>();
        foreach (var (annotation, made) in entry.Annotations.Zip(columns.Annotations))
        {
            var (number, about) = _numbers.OfAnnotation(annotation.Id, paper);
            foreach (var key in annotation.Keys)
                _insertAnnotationKey.Bind(key.Text).Bind(number).Bind(import).Run();
            readings[annotation.Id] = WriteAnnotation(annotation, made, about, number);
        }

        foreach (var statement in entry.Paper.Statements)
            WriteStatement(statement, paper, entry.FirstLine, readings);
    }

    private void WritePaper(EntryReading entry, PaperReadingColumns columns, int paper)
    {
        var reading = entry.Paper;
        _insertPaper.Bind(import).Bind(paper).Bind(entry.FirstLine).Bind(reading.Title).Bind((int)reading.TitleSource)
            .Bind(columns.Authors).Bind(reading.Year).Bind(reading.Venue).Bind((int)reading.Kind)
            .Bind(reading.Doi).Bind(reading.ArxivId)
            .Bind(reading.Location.Host).Bind(reading.Location.Url?.OriginalString).Bind(reading.Location.Name).Bind(reading.Location.Month?.Ordinal)
            .Bind(reading.Abstract)
            .Bind(columns.Keys).Bind(columns.Tags).Bind(columns.Mentions).Bind(columns.TitleTerms).Bind(columns.AbstractTerms)
            .Bind((int)reading.Role).Bind((int)reading.Emptied).Bind(reading.ReadingMinutes)
            .Bind(columns.Untagged).Bind(columns.Judgements)
            .Bind(reading.MergedInto is { } whole ? _numbers.OfPaper(whole) : null as long?)
            .Run();
    }

    private int WriteAnnotation(AnnotationReading reading, AnnotationReadingColumns columns, int paper, int annotation)
    {
        var number = _insertAnnotation.Bind(import).Bind(paper).Bind(annotation).Bind(reading.FirstLine).Bind(reading.LastLine)
            .Bind(columns.Content).Bind(reading.Month?.Ordinal).Bind(InstantText.Of(reading.CreatedAt)).Bind(reading.By)
            .Bind(columns.Tags).Bind(columns.Mentions).Bind(columns.Terms)
            .Bind(reading.Quote).Bind(reading.Note).Bind(reading.IsRemoval ? 1 : 0)
            .Insert();
        _insertWords.Bind(number).Bind(columns.Quote).Bind(columns.Note).Run();
        return number;
    }

    private void WriteStatement(LinkStatement statement, int paper, int line, Dictionary<Id<Annotation>, int> readings) =>
        _insertStatement.Bind(import).Bind(paper).Bind(statement.Target.Text).Bind((int)statement.Kind)
            .Bind(readings.GetValueOrDefault(statement.Annotation)).Bind((int)statement.Where).Bind(statement.Start).Bind(statement.Length)
            .Bind(line).Bind(statement.IsDenial ? 1 : 0)
            .Run();
}

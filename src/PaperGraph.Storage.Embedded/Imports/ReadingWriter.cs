using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Search;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Writes what an import reads, one transaction a batch, so that nobody sees it, or what a change says.</summary>
internal sealed class ReadingWriter(DatabaseConnection connection, GraphSnapshot graph, int import)
{
    private readonly TermNumbers _terms = new(graph.Terms);
    private readonly Packer _list = new();
    private readonly Packer _content = new();
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
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(entry);
        }

        _terms.Save(connection);
    }

    /// <summary>Makes new words known to queries, once they are stored.</summary>
    public void Publish() => _terms.Publish();

    private void Write(EntryReading entry)
    {
        var paper = _numbers.OfPaper(entry.Paper.Id);
        // What people say is known of a work only as long as they say it.
        foreach (var key in import == ImportLedger.Said.Number ? [] : entry.Paper.Keys)
            _insertWorkKey.Bind(key.Text).Bind(paper).Bind(import).Run();
        WritePaper(entry, paper);
        var readings = new Dictionary<Id<Annotation>, int>();
        foreach (var annotation in entry.Annotations)
        {
            var (number, about) = _numbers.OfAnnotation(annotation.Id, paper);
            foreach (var key in annotation.Keys)
                _insertAnnotationKey.Bind(key.Text).Bind(number).Bind(import).Run();
            readings[annotation.Id] = WriteAnnotation(annotation, about, number);
        }

        foreach (var statement in entry.Paper.Statements)
            WriteStatement(statement, paper, entry.FirstLine, readings);
    }

    private void WritePaper(EntryReading entry, int paper)
    {
        var reading = entry.Paper;
        _insertPaper.Bind(import).Bind(paper).Bind(entry.FirstLine).Bind(reading.Title).Bind((int)reading.TitleSource)
            .Bind(ReadingLists.PackTexts(_list, reading.Authors)).Bind(reading.Year).Bind(reading.Venue).Bind((int)reading.Kind)
            .Bind(reading.Doi).Bind(reading.ArxivId)
            .Bind(reading.Location.Host).Bind(reading.Location.Url?.OriginalString).Bind(reading.Location.Name).Bind(reading.Location.Month?.Ordinal)
            .Bind(reading.Abstract)
            .Bind(ReadingLists.PackTexts(_list, [.. reading.Keys.Select(key => key.Text)]))
            .Bind(ReadingLists.PackTags(_list, reading.Tags, graph))
            .Bind(ReadingLists.PackMentions(_list, reading.Mentions, graph))
            .Bind(_terms.Clear().Count(reading.Title).Pack(_list))
            .Bind(_terms.Clear().Count(reading.Abstract).Pack(_list))
            .Bind((int)reading.Role).Bind((int)reading.Emptied).Bind(reading.ReadingMinutes)
            .Bind(ReadingLists.PackTexts(_list, reading.Untagged))
            .Bind(ReadingLists.PackJudgements(_list, reading.Judgements))
            .Bind(reading.MergedInto is { } whole ? _numbers.OfPaper(whole) : null as long?)
            .Run();
    }

    private int WriteAnnotation(AnnotationReading reading, int paper, int annotation)
    {
        var number = _insertAnnotation.Bind(import).Bind(paper).Bind(annotation).Bind(reading.FirstLine).Bind(reading.LastLine)
            .Bind(ContentHash.Of(_content, reading))
            .Bind(reading.Month?.Ordinal).Bind(InstantText.Of(reading.CreatedAt)).Bind(reading.By)
            .Bind(ReadingLists.PackTags(_list, reading.Tags, graph))
            .Bind(ReadingLists.PackMentions(_list, reading.Mentions, graph))
            .Bind(_terms.Clear().Count(reading.Quote).Count(reading.Note).Pack(_list))
            .Bind(reading.Quote).Bind(reading.Note).Bind(reading.IsRemoval ? 1 : 0)
            .Insert();
        _insertWords.Bind(number).Bind(Words.Join(reading.Quote ?? string.Empty)).Bind(Words.Join(reading.Note ?? string.Empty)).Run();
        return number;
    }

    private void WriteStatement(LinkStatement statement, int paper, int line, Dictionary<Id<Annotation>, int> readings) =>
        _insertStatement.Bind(import).Bind(paper).Bind(statement.Target.Text).Bind((int)statement.Kind)
            .Bind(readings.GetValueOrDefault(statement.Annotation)).Bind((int)statement.Where).Bind(statement.Start).Bind(statement.Length)
            .Bind(line).Bind(statement.IsDenial ? 1 : 0)
            .Run();
}

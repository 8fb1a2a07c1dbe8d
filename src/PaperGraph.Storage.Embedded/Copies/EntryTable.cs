using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>Makes entries again of what an import keeps of them. An annotation is of the entry within whose lines it begins.</summary>
/// <param name="connection">Where to read.</param>
/// <param name="import">Of which import.</param>
/// <param name="topics">The topics there are, by number.</param>
/// <param name="from">Where to begin; null for the beginning.</param>
internal sealed class EntryTable(DatabaseConnection connection, int import, IReadOnlyDictionary<int, Topic> topics, RecordPlace? from = null)
{
    private const int EntriesATime = 300;

    /// <summary>The columns that <see cref="Read(Rows)" /> reads, of <c>paper_reading</c>.</summary>
    public const string Columns = $"""
        {ReadingTable.PaperColumns},
            keys, paper, (SELECT id FROM paper WHERE paper.number = paper_reading.paper), (SELECT id FROM paper WHERE paper.number = merged_into)
        """;

    private readonly (int First, int Last) _papers = ImportRanges.Of(connection, import, "paper_reading");
    private readonly EntryAnnotations _annotations = new(connection, import, topics, (int)(from?.Annotation ?? 0));
    private readonly EntryStatements _statements = new(connection, import);
    private int _last = (int)(from?.Entry ?? 0);

    /// <summary>Behind what was read so far.</summary>
    public RecordPlace Place => new(import, _last, _annotations.Last);

    /// <summary>All entries, some at a time.</summary>
    public IEnumerable<IReadOnlyList<EntryReading>> Read()
    {
        while (Next() is { Count: > 0 } some)
            yield return some.ConvertAll(kept => kept.Reading);
    }

    /// <summary>The next ones; none at the end.</summary>
    public List<KeptEntry> Next()
    {
        var entries = Behind(Math.Max(_last, _papers.First));
        // The last one, if there are more, only says where the one before it ends.
        var following = entries.Count > EntriesATime ? entries[^1] : null;
        var taken = entries.Take(EntriesATime).Zip(entries.Skip(1).Append(following), Entry).ToList();
        _last = taken.Count > 0 ? (int)taken[^1].Number : _last;
        return taken;
    }

    private KeptEntry Entry(StoredEntry entry, StoredEntry? following)
    {
        var annotations = _annotations.Before(following?.FirstLine ?? int.MaxValue);
        var paper = entry.Reading with
        {
            Tags = StoredLists.Tags(entry.Tags, topics),
            Mentions = StoredLists.Mentions(entry.Mentions, topics),
            Statements = _statements.Of(entry, annotations),
        };
        var lastLine = annotations.Select(annotation => annotation.Reading.LastLine).Append(entry.FirstLine).Max();
        var reading = new EntryReading(entry.FirstLine, lastLine, paper, annotations.ConvertAll(annotation => annotation.Reading));
        return new KeptEntry(entry.Number, import, reading, annotations.ConvertAll(annotation => (long)annotation.Number));
    }

    private List<StoredEntry> Behind(int number)
    {
        var entries = new List<StoredEntry>();
        using var rows = connection.Prepare($"""
            SELECT {Columns} FROM paper_reading WHERE number > ? AND number <= ? ORDER BY number LIMIT {EntriesATime + 1}
            """).Bind(number).Bind(_papers.Last).Rows();
        while (rows.Next())
            entries.Add(Read(rows));
        return entries;
    }

    public static StoredEntry Read(Rows rows)
    {
        var stored = ReadingTable.ReadPaper(rows, IdOf(rows.Id(27)));
        var reading = stored.Reading with
        {
            Keys = [.. ReadingLists.Texts(rows.List(25)).Select(KeyOf)],
            MergedInto = rows.IsNull(28) ? null : IdOf(rows.Id(28)),
        };
        return new StoredEntry(stored.Number, rows.Int(19), rows.Int(26), reading, stored.Tags, stored.Mentions);
    }

    private static Id<Paper> IdOf(UInt128 value) => Id<Paper>.Of(NodeId.Of(NodeKind.Paper, value));

    private static WorkKey KeyOf(string text) =>
        WorkKey.TryParse(text, out var key) ? key : throw new InvalidOperationException($"“{text}” is no key of a work.");
}

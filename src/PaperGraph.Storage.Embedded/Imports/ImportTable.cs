using System.Collections.Immutable;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Reads and writes the rows of <c>import</c>.</summary>
internal static class ImportTable
{
    private const string Columns = """
        number, id, file, format, fingerprint, rules, status, is_standing, started_at, finished_at,
        entry_lines, structural_lines, blank_lines, problem_lines, entries,
        papers_added, papers_updated, papers_withdrawn, annotations_added, annotations_updated, annotations_withdrawn, by
        """;

    public static ImportLedger ReadAll(DatabaseConnection connection)
    {
        var entries = ImmutableDictionary.CreateBuilder<int, ImportEntry>();
        using var rows = connection.Prepare($"SELECT {Columns} FROM import").Rows();
        while (rows.Next())
            entries.Add(rows.Int(0), Read(rows));
        return new ImportLedger(entries.ToImmutable());
    }

    /// <summary>A new row.</summary>
    public static ImportEntry Insert(DatabaseConnection connection, Import import, string rules)
    {
        var number = connection.Prepare("SELECT max(number) FROM import").Number() + 1;
        var entry = new ImportEntry(number, import, rules, IsStanding: false);
        Save(connection, entry);
        return entry;
    }

    /// <summary>Writes an entry, in place of the row of its number if there is one.</summary>
    public static void Save(DatabaseConnection connection, ImportEntry entry)
    {
        var import = entry.Import;
        connection.Prepare($"INSERT OR REPLACE INTO import ({Columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .Bind(entry.Number).Bind(import.Id.Node.Value).Bind(import.File).Bind(import.Format).Bind(import.Fingerprint).Bind(entry.Rules)
            .Bind((int)import.Status).Bind(entry.IsStanding ? 1 : 0).Bind(InstantText.Of(import.StartedAt)).Bind(InstantText.Of(import.FinishedAt))
            .Bind(import.Lines.Entry).Bind(import.Lines.Structural).Bind(import.Lines.Blank).Bind(import.Lines.Problem).Bind(import.Lines.Entries)
            .Bind(import.Changes.PapersAdded).Bind(import.Changes.PapersUpdated).Bind(import.Changes.PapersWithdrawn)
            .Bind(import.Changes.AnnotationsAdded).Bind(import.Changes.AnnotationsUpdated).Bind(import.Changes.AnnotationsWithdrawn)
            .Bind(import.By)
            .Run();
    }

    public static void Delete(DatabaseConnection connection, int number) =>
        connection.Prepare("DELETE FROM import WHERE number = ?").Bind(number).Run();

    private static ImportEntry Read(Rows rows) => new(
        rows.Int(0),
        new Import
        {
            Id = Id<Import>.Of(NodeId.Of(NodeKind.Import, rows.Id(1))),
            File = rows.Text(2),
            Format = rows.Text(3),
            Fingerprint = rows.Text(4),
            Status = (ImportStatus)rows.Int(6),
            StartedAt = InstantText.Read(rows.Text(8)),
            FinishedAt = rows.IsNull(9) ? null : InstantText.Read(rows.Text(9)),
            Lines = new LineCounts(rows.Int(10), rows.Int(11), rows.Int(12), rows.Int(13), rows.Int(14)),
            Changes = new ImportChanges(rows.Int(15), rows.Int(16), rows.Int(17), rows.Int(18), rows.Int(19), rows.Int(20)),
            By = rows.MaybeText(21),
        },
        rows.Text(5),
        rows.Int(7) != 0);
}

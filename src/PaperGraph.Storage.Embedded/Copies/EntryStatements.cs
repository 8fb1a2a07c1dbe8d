using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>Finds what the entries of an import state of their works and others.</summary>
internal sealed class EntryStatements(DatabaseConnection connection, int import)
{
    private const int NoAnnotation = 0;
    private const string Columns = "kind, target, place, start, length, is_denial";

    /// <summary>What an import states of a work. It is looked for by the work: with the plus SQLite does not take the import instead, which states things of ten thousands.</summary>
    public const string OfWork = "paper = ? AND +import = ?";

    /// <summary>Finds what the entries of an import state of a work.</summary>
    public const string Find = $"SELECT annotation_reading, {Columns} FROM statement WHERE {OfWork} ORDER BY number";

    private readonly bool _isAny = connection.Prepare("SELECT EXISTS (SELECT 1 FROM statement WHERE import = ?)").Bind(import).Number() != 0;
    private readonly (int First, int Last) _papers = ImportRanges.Of(connection, import, "paper_reading");

    public IReadOnlyList<LinkStatement> Of(StoredEntry entry, List<EntryAnnotation> annotations)
    {
        if (!_isAny)
            return [];
        var ids = annotations.ToDictionary(annotation => annotation.Number, annotation => annotation.Reading.Id);
        var statements = new List<LinkStatement>();
        using var rows = connection.Prepare(Find).Bind(entry.Paper).Bind(import).Rows();
        while (rows.Next())
        {
            var annotation = rows.Int(0);
            // A statement whose words nobody read is of whichever entry speaks of the work first.
            if (ids.TryGetValue(annotation, out var id) || (annotation == NoAnnotation && IsFirst(entry)))
                statements.Add(Read(rows, id));
        }

        return statements;
    }

    /// <summary>What a person said of a work and others in a change.</summary>
    public static IReadOnlyList<LinkStatement> Said(DatabaseConnection connection, int paper, long change)
    {
        var statements = new List<LinkStatement>();
        using var rows = connection.Prepare($"""
            SELECT {NoAnnotation}, {Columns} FROM statement WHERE paper = ? AND import < 0 AND first_line = ? ORDER BY number
            """).Bind(paper).Bind(change).Rows();
        while (rows.Next())
            statements.Add(Read(rows, default));
        return statements;
    }

    private bool IsFirst(StoredEntry entry) => entry.Number == connection
        .Prepare("SELECT min(number) FROM paper_reading WHERE paper = ? AND number > ? AND number <= ?")
        .Bind(entry.Paper).Bind(_papers.First).Bind(_papers.Last).Number();

    private static LinkStatement Read(Rows rows, Id<Annotation> annotation) => WorkKey.TryParse(rows.Text(2), out var target)
        ? new LinkStatement((LinkKind)rows.Int(1), target, annotation, (MentionPlace)rows.Int(3), rows.Int(4), rows.Int(5)) { IsDenial = rows.Int(6) != 0 }
        : throw new InvalidOperationException($"“{rows.Text(2)}” is no key of a work.");
}

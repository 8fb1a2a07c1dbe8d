using PaperGraph.Core.Papers;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Finds the links that statements make: each leads to the paper that holds the statement's target as a key.</summary>
internal sealed class LinkResolver(DatabaseConnection connection, ReadingTable readings, MergedPapers merged, Func<int, ImportEntry?> standing)
{
    private readonly Dictionary<string, List<(UInt128 Id, int Number)>> _holders = new(StringComparer.Ordinal);

    /// <summary>The links from a paper, by kind, then the other paper's id; each with its oldest evidence.</summary>
    /// <remarks>What people say of a link, the latest first, counts before all that was read.</remarks>
    public Link[] LinksFrom(int paper)
    {
        var statements = merged.AllOf(paper).SelectMany(StatementsOf).ToList();
        if (statements.Count == 0)
            return [];
        return [.. statements
            .OrderBy(statement => statement.HasWords).ThenByDescending(statement => statement.Change)
            .ThenBy(statement => statement.Age).ThenBy(statement => statement.File, StringComparer.Ordinal)
            .ThenBy(statement => statement.Line).ThenBy(statement => statement.Place).ThenBy(statement => statement.Start)
            .Select(statement => (Statement: statement, Holder: HolderOf(statement.Target, paper)))
            .Where(link => link.Holder.Number != 0)
            .GroupBy(link => (link.Holder, link.Statement.Kind), link => link.Statement)
            .Where(same => !same.First().IsDenial)
            .OrderBy(same => same.Key.Kind).ThenBy(same => same.Key.Holder.Id)
            .Select(same => new Link(same.Key.Holder.Number, same.Key.Kind, (same.FirstOrDefault(statement => statement.HasWords) ?? same.First()).Number))];
    }

    private List<StoredStatement> StatementsOf(int work)
    {
        var statements = new List<StoredStatement>();
        using var rows = connection.Prepare("""
            SELECT statement.number, statement.import, target, kind, coalesce(month, 0x7fffffff), coalesce(annotation_reading.first_line, 0), place, start,
                annotation_reading <> 0, is_denial, statement.first_line
            FROM statement LEFT JOIN annotation_reading ON annotation_reading.number = annotation_reading
            WHERE statement.paper = ?
            """).Bind(work).Rows();
        while (rows.Next())
        {
            if (standing(rows.Int(1)) is { } import)
            {
                statements.Add(new StoredStatement(
                    rows.Int(0), rows.Text(2), (LinkKind)rows.Int(3), rows.Int(4), import.Import.File, rows.Int(5), rows.Int(6), rows.Int(7), rows.Int(8) != 0, rows.Int(9) != 0)
                {
                    Change = import.Number == ImportLedger.Said.Number ? rows.Int(10) : 0,
                });
            }
        }

        return statements;
    }

    private (UInt128 Id, int Number) HolderOf(string target, int paper)
    {
        if (!_holders.TryGetValue(target, out var holders))
            _holders.Add(target, holders = FindHolders(target));
        return holders.Where(holder => holder.Number != paper).DefaultIfEmpty().Min();
    }

    private List<(UInt128 Id, int Number)> FindHolders(string target)
    {
        var works = new List<int>();
        using (var rows = KnownBy(target).Rows())
        {
            while (rows.Next())
                works.Add(rows.Int(0));
        }

        return [.. works.Select(merged.WholeOf).Distinct().Where(paper => readings.KeysOf(paper).Contains(target)).Select(paper => (readings.IdOf(paper).Node.Value, paper))];
    }

    private Statement KnownBy(string target) => WorkKey.TryParse(target, out var key) && key.FindPaper() is { } paper
        ? connection.Prepare("SELECT number FROM paper WHERE id = ?").Bind(paper.Node.Value)
        : connection.Prepare("SELECT paper FROM known_key WHERE text = ?").Bind(target);

    private sealed record StoredStatement(
        int Number, string Target, LinkKind Kind, int Age, string File, int Line, int Place, int Start, bool HasWords, bool IsDenial)
    {
        public required long Change { get; init; }
    }
}

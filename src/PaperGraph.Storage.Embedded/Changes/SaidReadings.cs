using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Changes;

/// <summary>Makes what a change said count, or count no more.</summary>
internal sealed class SaidReadings(DatabaseConnection connection)
{
    private static readonly string[] Tables = ["paper_reading", "annotation_reading", "statement"];

    private readonly ReadingTable _said = new(connection, import => import == ImportLedger.Said.Number, MergedPapers.None);

    /// <summary>The works of which a change, by number, says something, counting or not.</summary>
    public SortedSet<int> WorksOf(long change)
    {
        var works = new SortedSet<int>();
        foreach (var table in Tables)
            Add(works, $"SELECT paper FROM {table} WHERE import < 0 AND first_line = ?", change);
        return works;
    }

    /// <summary>The works of which a change, by number, says what they are part of.</summary>
    public SortedSet<int> MergedBy(long change)
    {
        var works = new SortedSet<int>();
        Add(works, "SELECT paper FROM paper_reading WHERE import < 0 AND first_line = ? AND merged_into IS NOT NULL", change);
        return works;
    }

    public void Move(long change, bool counts)
    {
        var (from, to) = counts ? (ImportLedger.TakenBack, ImportLedger.Said) : (ImportLedger.Said, ImportLedger.TakenBack);
        foreach (var table in Tables)
        {
            connection.Prepare($"UPDATE {table} SET import = ? WHERE import < 0 AND first_line = ? AND import = ?")
                .Bind(to.Number).Bind(change).Bind(from.Number).Run();
        }
    }

    /// <summary>Makes a work known by what people say that it is known by, and by nothing that they took back.</summary>
    public void RenewKeys(int work)
    {
        connection.Prepare("DELETE FROM said_key WHERE paper = ?").Bind(work).Run();
        foreach (var key in _said.OwnKeysOf(work))
            connection.Prepare("INSERT INTO said_key (text, paper) VALUES (?, ?)").Bind(key).Bind(work).Run();
    }

    private void Add(SortedSet<int> works, string sql, long change)
    {
        using var rows = connection.Prepare(sql).Bind(change).Rows();
        while (rows.Next())
            works.Add(rows.Int(0));
    }
}

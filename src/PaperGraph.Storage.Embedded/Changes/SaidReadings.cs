using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Changes;

/// <summary>Makes what a change said of a paper count, or count no more.</summary>
internal sealed class SaidReadings(DatabaseConnection connection)
{
    private static readonly string[] Tables = ["paper_reading", "annotation_reading", "statement"];

    private readonly ReadingTable _said = new(connection, import => import == ImportLedger.Said.Number);

    public void Move(int paper, int change, bool counts)
    {
        var (from, to) = counts ? (ImportLedger.TakenBack, ImportLedger.Said) : (ImportLedger.Said, ImportLedger.TakenBack);
        foreach (var table in Tables)
        {
            connection.Prepare($"UPDATE {table} SET import = ? WHERE paper = ? AND import = ? AND first_line = ?")
                .Bind(to.Number).Bind(paper).Bind(from.Number).Bind(change).Run();
        }
    }

    /// <summary>Makes a paper known by what people say that it is known by, and by nothing that they took back.</summary>
    public void RenewKeys(int paper)
    {
        connection.Prepare("DELETE FROM said_key WHERE paper = ?").Bind(paper).Run();
        foreach (var key in _said.AllKeysOf(paper))
            connection.Prepare("INSERT INTO said_key (text, paper) VALUES (?, ?)").Bind(key).Bind(paper).Run();
    }
}

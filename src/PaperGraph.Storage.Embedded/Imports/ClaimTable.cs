using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Reads what is claimed of which papers works are part of: the rows of <c>paper_reading</c> that say so.</summary>
/// <param name="connection">Where to read.</param>
/// <param name="standing">The import of a number, if it stands.</param>
internal sealed class ClaimTable(DatabaseConnection connection, Func<int, ImportEntry?> standing)
{
    /// <summary>The works that an import claims something of.</summary>
    public static void AddOf(DatabaseConnection connection, int import, ISet<int> works)
    {
        using var rows = connection.Prepare("SELECT paper FROM paper_reading INDEXED BY paper_reading_merged WHERE merged_into IS NOT NULL AND import = ?").Bind(import).Rows();
        while (rows.Next())
            works.Add(rows.Int(0));
    }

    /// <summary>What is claimed of a work, and of others that they are part of it, with the works' numbers.</summary>
    public List<(int Work, int Whole, MergeClaim Claim)> Around(int work)
    {
        var claims = new List<(int, int, MergeClaim)>();
        using var rows = connection.Prepare("""
            SELECT claim.import, first_line, title, work.number, work.id, whole.number, whole.id, change.at
            FROM (
                SELECT import, first_line, title, paper, merged_into FROM paper_reading WHERE merged_into IS NOT NULL AND paper = ?1
                UNION ALL SELECT import, first_line, title, paper, merged_into FROM paper_reading WHERE merged_into = ?1 AND paper <> ?1
            ) AS claim
            JOIN paper AS work ON work.number = claim.paper JOIN paper AS whole ON whole.number = merged_into
            LEFT JOIN change ON claim.import < 0 AND change.number = first_line
            """).Bind(work).Rows();
        while (rows.Next())
        {
            if (standing(rows.Int(0)) is { } import)
                claims.Add((rows.Int(3), rows.Int(5), Read(rows, import)));
        }

        return claims;
    }

    private static MergeClaim Read(Rows rows, ImportEntry import)
    {
        var isSaid = import == ImportLedger.Said;
        var at = isSaid ? InstantText.Read(rows.Text(7)) : import.Import.FinishedAt ?? import.Import.StartedAt;
        return new MergeClaim(
            IdOf(rows.Id(4)), IdOf(rows.Id(6)), rows.Text(2), at, isSaid ? rows.Int(1) : 0, import.Import.File, isSaid ? 0 : rows.Int(1));
    }

    private static Id<Paper> IdOf(UInt128 value) => Id<Paper>.Of(NodeId.Of(NodeKind.Paper, value));
}

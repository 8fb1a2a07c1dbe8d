using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Reads and writes the rows of <c>merged</c>.</summary>
internal static class MergeTable
{
    /// <summary>Which works are part of which papers; both get their ids.</summary>
    public static MergedPapers ReadAll(DatabaseConnection connection, IdTable ids)
    {
        var wholes = new Dictionary<int, int>();
        using var rows = connection.Prepare("""
            SELECT part.number, part.id, whole.number, whole.id
            FROM merged JOIN paper AS part ON part.number = merged.part JOIN paper AS whole ON whole.number = merged.whole
            """).Rows();
        while (rows.Next())
        {
            ids.Set(rows.Int(0), rows.Id(1));
            ids.Set(rows.Int(2), rows.Id(3));
            wholes.Add(rows.Int(0), rows.Int(2));
        }

        return MergedPapers.None.With(wholes, ids);
    }

    /// <summary>Makes a work part of a paper.</summary>
    public static void Save(DatabaseConnection connection, int part, int whole, MergeClaim claim) =>
        connection.Prepare("INSERT OR REPLACE INTO merged (part, whole, title, at) VALUES (?, ?, ?, ?)")
            .Bind(part).Bind(whole).Bind(claim.Title).Bind(InstantText.Of(claim.At)).Run();

    /// <summary>Makes a work no part of any paper.</summary>
    public static void Delete(DatabaseConnection connection, int part) =>
        connection.Prepare("DELETE FROM merged WHERE part = ?").Bind(part).Run();

    /// <summary>What is part of a paper, merged last first, then by id.</summary>
    public static IReadOnlyList<MergedPaper> PartsOf(DatabaseConnection connection, Id<Paper> whole)
    {
        var parts = new List<MergedPaper>();
        using var rows = connection.Prepare("""
            SELECT id, title, at FROM merged JOIN paper ON number = part WHERE whole = (SELECT number FROM paper WHERE id = ?)
            """).Bind(whole.Node.Value).Rows();
        while (rows.Next())
            parts.Add(new MergedPaper(Id<Paper>.Of(NodeId.Of(NodeKind.Paper, rows.Id(0))), rows.Text(1), InstantText.Read(rows.Text(2))));
        return [.. parts.OrderByDescending(part => part.MergedAt).ThenBy(part => part.Id)];
    }
}

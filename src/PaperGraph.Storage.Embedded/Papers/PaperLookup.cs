using PaperGraph.Core.Papers;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Papers;

/// <summary>Finds the paper that is seen and known by a key.</summary>
internal static class PaperLookup
{
    /// <returns>The number of the one with the lowest id; 0 where there is none.</returns>
    public static int Find(StoreState state, DatabaseConnection connection, WorkKey key)
    {
        var readings = new ReadingTable(connection, import => state.Imports[import].IsStanding);
        return Candidates(connection, key)
            .Find(paper => state.Graph.Papers[paper] is not null && readings.KeysOf(paper).Contains(key.Text));
    }

    private static List<int> Candidates(DatabaseConnection connection, WorkKey key)
    {
        var papers = new List<int>();
        using var rows = connection.Prepare("SELECT number FROM paper WHERE number IN (SELECT paper FROM known_key WHERE text = ?) ORDER BY id")
            .Bind(key.Text).Rows();
        while (rows.Next())
            papers.Add(rows.Int(0));
        return papers;
    }
}

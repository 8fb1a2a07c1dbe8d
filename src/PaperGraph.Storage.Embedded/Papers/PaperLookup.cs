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
        var readings = new ReadingTable(connection, import => state.Imports[import].IsStanding, state.Graph.Merged);
        return WorksKnownBy(connection, key).Select(state.Graph.Merged.WholeOf).Distinct()
            .Where(paper => state.Graph.Papers[paper] is not null && readings.KeysOf(paper).Contains(key.Text))
            .OrderBy(state.Graph.PaperId).FirstOrDefault();
    }

    private static List<int> WorksKnownBy(DatabaseConnection connection, WorkKey key)
    {
        var works = new List<int>();
        using var rows = connection.Prepare("SELECT paper FROM known_key WHERE text = ?").Bind(key.Text).Rows();
        while (rows.Next())
            works.Add(rows.Int(0));
        return works;
    }
}

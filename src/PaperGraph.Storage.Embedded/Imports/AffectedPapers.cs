using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Finds the papers that may look different once another import stands for a file.</summary>
internal static class AffectedPapers
{
    private static readonly string[] Tables = ["paper_reading", "annotation_reading"];

    /// <summary>The papers of which an import says something.</summary>
    public static void AddOf(DatabaseConnection connection, int import, SortedSet<int> papers)
    {
        foreach (var table in Tables)
        {
            var (first, last) = ImportRanges.Of(connection, import, table);
            using var rows = connection.Prepare($"SELECT paper FROM {table} WHERE number > ? AND number <= ?").Bind(first).Bind(last).Rows();
            while (rows.Next())
                papers.Add(rows.Int(0));
        }
    }

    /// <summary>Other papers that state something of these: where their links lead depends on who is seen, and known by which key.</summary>
    public static IReadOnlyCollection<int> FindStating(DatabaseConnection connection, ReadingTable before, ReadingTable after, SortedSet<int> papers) =>
        FindStating(connection, papers.SelectMany(paper => ChangedKeys(before.KeysOf(paper), after.KeysOf(paper))), papers);

    /// <summary>Papers, other than these, that state something of whoever is known by one of some keys.</summary>
    public static IReadOnlyCollection<int> FindStating(DatabaseConnection connection, IEnumerable<string> keys, SortedSet<int> papers)
    {
        var stating = new SortedSet<int>();
        if (connection.Prepare("SELECT count(*) FROM (SELECT 1 FROM statement LIMIT 1)").Number() == 0)
            return stating;
        foreach (var key in keys)
            AddStating(connection, key, stating);
        stating.ExceptWith(papers);
        return stating;
    }

    private static HashSet<string> ChangedKeys(HashSet<string> before, HashSet<string> after)
    {
        before.SymmetricExceptWith(after);
        return before;
    }

    private static void AddStating(DatabaseConnection connection, string key, SortedSet<int> stating)
    {
        using var rows = connection.Prepare("SELECT paper FROM statement WHERE target = ?").Bind(key).Rows();
        while (rows.Next())
            stating.Add(rows.Int(0));
    }
}

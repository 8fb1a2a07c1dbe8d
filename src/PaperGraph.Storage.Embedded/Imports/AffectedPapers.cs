using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Finds the papers that may look different once another import stands for a file.</summary>
internal static class AffectedPapers
{
    private static readonly string[] Tables = ["paper_reading", "annotation_reading"];

    /// <summary>The works of which an import says something.</summary>
    public static void AddOf(DatabaseConnection connection, int import, SortedSet<int> works)
    {
        foreach (var table in Tables)
        {
            var (first, last) = ImportRanges.Of(connection, import, table);
            using var rows = connection.Prepare($"SELECT paper FROM {table} WHERE number > ? AND number <= ?").Bind(first).Bind(last).Rows();
            while (rows.Next())
                works.Add(rows.Int(0));
        }
    }

    /// <summary>Other papers that state something of whoever is known by some keys: where their links lead depends on who is seen, and known by which key.</summary>
    /// <param name="connection">Where to look.</param>
    /// <param name="keys">The keys that a paper gains or loses.</param>
    /// <param name="merged">Which works will be part of which papers.</param>
    /// <param name="papers">Those that are known already.</param>
    public static IReadOnlyCollection<int> FindStating(DatabaseConnection connection, IEnumerable<string> keys, MergedPapers merged, SortedSet<int> papers)
    {
        var stating = new SortedSet<int>();
        if (connection.Prepare("SELECT count(*) FROM (SELECT 1 FROM statement LIMIT 1)").Number() == 0)
            return stating;
        foreach (var key in keys.Distinct(StringComparer.Ordinal))
            AddStating(connection, key, merged, stating);
        stating.ExceptWith(papers);
        return stating;
    }

    /// <summary>The keys that papers gain or lose where other readings stand for them.</summary>
    public static IEnumerable<string> ChangedKeys(ReadingTable before, ReadingTable after, IEnumerable<int> papers) =>
        papers.SelectMany(paper => Difference(before.KeysOf(paper), after.KeysOf(paper)));

    private static HashSet<string> Difference(HashSet<string> before, HashSet<string> after)
    {
        before.SymmetricExceptWith(after);
        return before;
    }

    private static void AddStating(DatabaseConnection connection, string key, MergedPapers merged, SortedSet<int> stating)
    {
        using var rows = connection.Prepare("SELECT paper FROM statement WHERE target = ?").Bind(key).Rows();
        while (rows.Next())
            stating.Add(merged.WholeOf(rows.Int(0)));
    }
}

using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Which rows an import wrote: a range of numbers in each table, since one import runs at a time and numbers only grow.</summary>
internal static class ImportRanges
{
    // Those of an import are written anew, beyond its range, when topics are recognised anew.
    private const string Statements = "statement";

    private const int RowsATime = 5_000;

    /// <summary>Every table an import writes to.</summary>
    private static readonly string[] Written =
    [
        "paper_reading", "annotation_reading", Statements, "paper", "annotation", "paper_state", "tag", "person",
    ];

    /// <summary>The tables with what was read, whose rows go when another reading stands for the file.</summary>
    private static readonly string[] Read = ["paper_reading", "annotation_reading", Statements];

    /// <summary>Full-text tables and the tables whose numbers their rows have.</summary>
    private static readonly Dictionary<string, string> TextTables = new(StringComparer.Ordinal)
    {
        ["annotation_reading"] = "annotation_text",
        ["paper_state"] = "paper_text",
        ["tag"] = "tag_text",
        ["person"] = "person_text",
    };

    /// <summary>The keys that a running import gave works and annotations, old ones too, go by what was read of these.</summary>
    private static readonly Dictionary<string, string> KeyDeletions = new(StringComparer.Ordinal)
    {
        ["paper_reading"] = "DELETE FROM work_key WHERE import = ? AND paper IN (SELECT paper FROM paper_reading WHERE number > ? AND number <= ?)",
        ["annotation_reading"] = "DELETE FROM annotation_key WHERE import = ? AND annotation IN (SELECT annotation FROM annotation_reading WHERE number > ? AND number <= ?)",
    };

    /// <summary>Remembers where an import begins.</summary>
    public static void Open(DatabaseConnection connection, int import)
    {
        foreach (var table in Written)
        {
            connection.Prepare($"INSERT INTO import_range (import, of_table, first) SELECT ?, ?, coalesce(max(number), 0) FROM {table}")
                .Bind(import).Bind(table).Run();
        }
    }

    /// <summary>Remembers where it ended, for the tables of which its rows may go one day.</summary>
    public static void Close(DatabaseConnection connection, int import)
    {
        foreach (var table in Read)
        {
            connection.Prepare($"UPDATE import_range SET last = (SELECT coalesce(max(number), 0) FROM {table}) WHERE import = ? AND of_table = ?")
                .Bind(import).Bind(table).Run();
        }

        connection.Prepare("DELETE FROM import_range WHERE import = ? AND last IS NULL").Bind(import).Run();
    }

    /// <summary>The numbers of a table's rows that an import wrote: behind the first, up to the last.</summary>
    public static (int First, int Last) Of(DatabaseConnection connection, int import, string table)
    {
        using var rows = connection.Prepare("SELECT first, coalesce(last, 0x7fffffff) FROM import_range WHERE import = ? AND of_table = ?")
            .Bind(import).Bind(table).Rows();
        return rows.Next() ? (rows.Int(0), rows.Int(1)) : (0, 0);
    }

    /// <summary>Deletes whatever rows an import is still known to have, a bounded transaction at a time; begins again where it was broken off.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="import">Its number.</param>
    /// <param name="withKeys">Whether what its readings are known by goes with them, as if it had never begun.</param>
    public static void Delete(DatabaseConnection connection, int import, bool withKeys)
    {
        foreach (var table in TablesOf(connection, import))
        {
            var (first, last) = Of(connection, import, table);
            var end = Math.Min(last, connection.Prepare($"SELECT max(number) FROM {table}").Number());
            if (withKeys && KeyDeletions.TryGetValue(table, out var deletion))
                InParts(connection, first, end, (transaction, from, to) => transaction.Prepare(deletion).Bind(import).Bind(from).Bind(to).Run());
            if (TextTables.TryGetValue(table, out var textTable))
                DeleteRows(connection, textTable, "rowid", first, end);
            if (table == Statements)
                DeleteStatements(connection, import);
            else
                DeleteRows(connection, table, "number", first, end);
            connection.Transact(transaction => transaction
                .Prepare("DELETE FROM import_range WHERE import = ? AND of_table = ?").Bind(import).Bind(table).Run());
        }
    }

    /// <summary>The imports that have rows they must not have: those of a broken process, and those that another reading replaced.</summary>
    public static IReadOnlyList<int> FindLeftOver(DatabaseConnection connection)
    {
        var numbers = new List<int>();
        using var rows = connection.Prepare(
            "SELECT DISTINCT import FROM import_range WHERE import NOT IN (SELECT number FROM import WHERE is_standing = 1) ORDER BY import").Rows();
        while (rows.Next())
            numbers.Add(rows.Int(0));
        return numbers;
    }

    private static List<string> TablesOf(DatabaseConnection connection, int import)
    {
        var tables = new List<string>();
        using var rows = connection.Prepare("SELECT of_table FROM import_range WHERE import = ?").Bind(import).Rows();
        while (rows.Next())
            tables.Add(rows.Text(0));
        return tables;
    }

    private static void DeleteRows(DatabaseConnection connection, string table, string key, int first, int end) =>
        InParts(connection, first, end, (transaction, from, to) =>
            transaction.Prepare($"DELETE FROM {table} WHERE {key} > ? AND {key} <= ?").Bind(from).Bind(to).Run());

    private static void DeleteStatements(DatabaseConnection connection, int import)
    {
        var deleted = RowsATime;
        while (deleted == RowsATime)
        {
            connection.Transact(transaction => deleted = transaction
                .Prepare("DELETE FROM statement WHERE number IN (SELECT number FROM statement WHERE import = ? LIMIT ?)").Bind(import).Bind((long)RowsATime).Run());
        }
    }

    private static void InParts(DatabaseConnection connection, int first, int end, Action<DatabaseConnection, int, int> delete)
    {
        for (var from = first; from < end; from += RowsATime)
            connection.Transact(transaction => delete(transaction, from, Math.Min(from + RowsATime, end)));
    }
}

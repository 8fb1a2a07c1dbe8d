using PaperGraph.Core.Imports;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Writes, reads and counts the rows of <c>problem</c>.</summary>
internal static class ProblemTable
{
    public static void Insert(DatabaseConnection connection, int import, ImportProblem problem) =>
        connection.Prepare("INSERT INTO problem (import, line, message, text) VALUES (?, ?, ?, ?)")
            .Bind(import).Bind(problem.Line).Bind(problem.Message).Bind(problem.Text).Run();

    /// <summary>The first problems of an import behind the one of a number, as they were met.</summary>
    public static List<(int Number, ImportProblem Problem)> Read(DatabaseConnection connection, int import, int after, int limit)
    {
        var problems = new List<(int, ImportProblem)>();
        using var rows = connection.Prepare("SELECT number, line, message, text FROM problem WHERE import = ? AND number > ? ORDER BY number LIMIT ?")
            .Bind(import).Bind(after).Bind(limit).Rows();
        while (rows.Next())
            problems.Add((rows.Int(0), new ImportProblem(rows.Int(1), rows.Text(2), rows.Text(3))));
        return problems;
    }

    public static void DeleteAll(DatabaseConnection connection, int import) =>
        connection.Prepare("DELETE FROM problem WHERE import = ?").Bind(import).Run();

    public static int Count(DatabaseConnection connection, int import) =>
        connection.Prepare("SELECT count(*) FROM problem WHERE import = ?").Bind(import).Number();
}

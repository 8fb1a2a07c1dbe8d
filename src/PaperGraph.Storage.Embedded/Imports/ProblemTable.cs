using PaperGraph.Core.Imports;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Writes and counts the rows of <c>problem</c>.</summary>
internal static class ProblemTable
{
    public static void Insert(DatabaseConnection connection, int import, ImportProblem problem) =>
        connection.Prepare("INSERT INTO problem (import, line, message, text) VALUES (?, ?, ?, ?)")
            .Bind(import).Bind(problem.Line).Bind(problem.Message).Bind(problem.Text).Run();

    public static void DeleteAll(DatabaseConnection connection, int import) =>
        connection.Prepare("DELETE FROM problem WHERE import = ?").Bind(import).Run();

    public static int Count(DatabaseConnection connection, int import) =>
        connection.Prepare("SELECT count(*) FROM problem WHERE import = ?").Bind(import).Number();
}

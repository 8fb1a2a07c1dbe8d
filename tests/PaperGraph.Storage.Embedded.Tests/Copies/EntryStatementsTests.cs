using PaperGraph.Storage.Embedded.Copies;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Vocabularies;

namespace PaperGraph.Storage.Embedded.Tests.Copies;

public sealed class EntryStatementsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // By the import, every entry would go through all that the import states.
    [Theory]
    [InlineData(EntryStatements.Find)]
    [InlineData(FindingsWriter.DeleteOfAnnotation)]
    [InlineData(FindingsWriter.DeleteOfEntry)]
    public void What_an_import_states_of_a_work_is_looked_for_by_the_work(string statement)
    {
        using var database = EmbeddedDatabase.Open(_folder.Path);

        var plan = database.Read(connection => PlanOf(connection, statement));

        Assert.Equal(["SEARCH statement USING INDEX statement_by_paper (paper=?)"], plan);
    }

    private static List<string> PlanOf(DatabaseConnection connection, string statement)
    {
        var steps = new List<string>();
        using var rows = connection.Prepare($"EXPLAIN QUERY PLAN {statement}").Rows();
        while (rows.Next())
            steps.Add(rows.Text(3));
        return steps;
    }
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;
using PaperGraph.Storage.Embedded.Sessions;

namespace PaperGraph.Storage.Embedded;

/// <summary>Sweeps what a broken process left in the record and builds the graph over what is seen.</summary>
internal static class StoreLoader
{
    private const int RowsBetweenChecks = 4_096;

    public static StoreState Load(DatabaseConnection connection, CancellationToken cancellationToken)
    {
        var imports = ImportSweep.Run(connection, ImportTable.ReadAll(connection));
        var graph = LoadGraph(connection, cancellationToken);
        return new StoreState(graph, imports);
    }

    private static GraphSnapshot LoadGraph(DatabaseConnection connection, CancellationToken cancellationToken)
    {
        var tables = new NodeTables();
        var topics = TopicTable.ReadAll(connection);
        foreach (var (number, topic) in topics)
            tables.Topics.Set(number, topic.Id.Node.Value);
        LoadTerms(connection, tables.Terms);
        var editor = new GraphEditor(new GraphSnapshot(tables) { Topics = TopicGraph.Of(topics), Merged = MergeTable.ReadAll(connection, tables.Papers) });
        LoadTags(connection, editor, topics);
        var outdated = LoadPapers(connection, editor, LoadPeople(connection, editor), cancellationToken);
        PaperStateTable.Delete(connection, outdated);
        foreach (var (number, session) in SaidSessionTable.FoldAll(connection))
            editor.Put(number, session);
        return editor.Done();
    }

    private static void LoadTerms(DatabaseConnection connection, TermTable terms)
    {
        using var rows = connection.Prepare("SELECT number, text FROM term ORDER BY number").Rows();
        while (rows.Next())
            terms.Set(rows.Int(0), rows.Text(1));
    }

    private static void LoadTags(DatabaseConnection connection, GraphEditor editor, Dictionary<int, Topic> topics)
    {
        using var rows = connection.Prepare("SELECT number, id, name, topic FROM tag ORDER BY number").Rows();
        while (rows.Next())
        {
            var id = Id<Tag>.Of(NodeId.Of(NodeKind.Tag, rows.Id(1)));
            editor.Put(rows.Int(0), new Tag(id, rows.Text(2), topics.GetValueOrDefault(rows.Int(3))?.Id));
        }
    }

    private static Dictionary<int, Person> LoadPeople(DatabaseConnection connection, GraphEditor editor)
    {
        var people = new Dictionary<int, Person>();
        using var rows = connection.Prepare("SELECT number, id, name FROM person ORDER BY number").Rows();
        while (rows.Next())
        {
            var person = new Person(Id<Person>.Of(NodeId.Of(NodeKind.Person, rows.Id(1))), rows.Text(2));
            people.Add(rows.Int(0), person);
            editor.Put(rows.Int(0), person);
        }

        return people;
    }

    /// <returns>Rows that later ones replace, or that say no more than that a paper is gone.</returns>
    private static List<int> LoadPapers(
        DatabaseConnection connection, GraphEditor editor, Dictionary<int, Person> people, CancellationToken cancellationToken)
    {
        var outdated = new List<int>();
        var codec = new PaperStateCodec(number => people[number]);
        using var rows = connection.Prepare("SELECT number, paper, state FROM paper_state ORDER BY number").Rows();
        for (var read = 1; rows.Next(); read++)
        {
            if (read % RowsBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var (row, paper) = (rows.Int(0), rows.Int(1));
            if (editor.Find(paper) is { } replaced)
                outdated.Add(replaced.State);
            if (!rows.IsNull(2))
            {
                editor.Put(codec.Read(row, paper, rows.List(2)));
                continue;
            }

            outdated.Add(row);
            editor.Withdraw(paper);
        }

        return outdated;
    }
}

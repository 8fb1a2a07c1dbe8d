using PaperGraph.Core.Graph;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;
using PaperGraph.Storage.Embedded.Sessions;

namespace PaperGraph.Storage.Embedded;

/// <summary>Sweeps what a broken process left in the record and builds the graph over what is seen.</summary>
internal static class StoreLoader
{
    public static async Task<StoreState> LoadAsync(EmbeddedDatabase database, CancellationToken cancellationToken)
    {
        var imports = database.Write(connection => ImportSweep.Run(connection, ImportTable.ReadAll(connection)));
        var empty = database.Write(LoadTables);
        var editor = new GraphEditor(empty);
        var people = database.Write(connection => LoadNames(connection, editor, empty.Topics));
        var outdated = new List<int>();
        await foreach (var rows in new PaperStateRows(database, empty.Topics, people).ReadAsync(cancellationToken))
            rows.ForEach(row => Put(row, editor, outdated));
        return new StoreState(database.Write(connection => Finish(connection, empty.Tables, editor, outdated)), imports);
    }

    private static GraphSnapshot LoadTables(DatabaseConnection connection)
    {
        var tables = new NodeTables();
        tables.Papers.Fill();
        tables.Annotations.Fill();
        var topics = TopicTable.ReadAll(connection);
        foreach (var (number, topic) in topics)
            tables.Topics.Set(number, topic.Id.Node.Value);
        LoadTerms(connection, tables.Terms);
        return new GraphSnapshot(tables) { Topics = TopicGraph.Of(topics), Merged = MergeTable.ReadAll(connection, tables.Papers) };
    }

    private static void LoadTerms(DatabaseConnection connection, TermTable terms)
    {
        using var rows = connection.Prepare("SELECT number, text FROM term ORDER BY number").Rows();
        while (rows.Next())
            terms.Set(rows.Int(0), rows.Text(1));
    }

    /// <returns>The people by number.</returns>
    private static Person[] LoadNames(DatabaseConnection connection, GraphEditor editor, ChunkedArray<TopicNode?> topics)
    {
        LoadTags(connection, editor, topics);
        return LoadPeople(connection, editor);
    }

    private static void LoadTags(DatabaseConnection connection, GraphEditor editor, ChunkedArray<TopicNode?> topics)
    {
        using var rows = connection.Prepare("SELECT number, id, name, topic FROM tag ORDER BY number").Rows();
        while (rows.Next())
        {
            var id = Id<Tag>.Of(NodeId.Of(NodeKind.Tag, rows.Id(1)));
            editor.Put(rows.Int(0), new Tag(id, rows.Text(2), topics[rows.Int(3)]?.Record.Id));
        }
    }

    private static Person[] LoadPeople(DatabaseConnection connection, GraphEditor editor)
    {
        var people = new Person[connection.Prepare("SELECT max(number) FROM person").Number() + 1];
        using var rows = connection.Prepare("SELECT number, id, name FROM person ORDER BY number").Rows();
        while (rows.Next())
        {
            var person = new Person(Id<Person>.Of(NodeId.Of(NodeKind.Person, rows.Id(1))), rows.Text(2));
            people[rows.Int(0)] = person;
            editor.Put(rows.Int(0), person);
        }

        return people;
    }

    /// <param name="row">What is seen of a paper from this row on.</param>
    /// <param name="editor">Sees what the rows before it said.</param>
    /// <param name="outdated">Gathers rows that later ones replace, or that say no more than that a paper is gone.</param>
    private static void Put(StoredState row, GraphEditor editor, List<int> outdated)
    {
        if (editor.Find(row.Paper) is { } replaced)
            outdated.Add(replaced.State);
        if (row.State is { } state)
        {
            editor.PutComplete(state);
            return;
        }

        outdated.Add(row.Number);
        editor.Withdraw(row.Paper);
    }

    private static GraphSnapshot Finish(DatabaseConnection connection, NodeTables tables, GraphEditor editor, List<int> outdated)
    {
        PaperStateTable.Delete(connection, outdated);
        foreach (var (number, session) in SaidSessionTable.FoldAll(connection))
            editor.Put(number, session);
        GraphSnapshot? graph = null;
        Parallel.Invoke(() => graph = editor.Done(), tables.Papers.Index, tables.Annotations.Index);
        return graph ?? throw new InvalidOperationException("An editor that is done has made a state.");
    }
}

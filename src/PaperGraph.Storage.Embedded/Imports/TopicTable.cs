using PaperGraph.Core.Graph;
using PaperGraph.Core.Search;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Reads and writes the rows of <c>topic</c> and <c>topic_text</c>.</summary>
internal static class TopicTable
{
    /// <summary>All topics, by number.</summary>
    public static Dictionary<int, Topic> ReadAll(DatabaseConnection connection)
    {
        var topics = new Dictionary<int, Topic>();
        using var rows = connection.Prepare("SELECT number, id, name, aliases, description, broader, prerequisites FROM topic ORDER BY number").Rows();
        while (rows.Next())
        {
            topics.Add(rows.Int(0), new Topic(
                IdOf(rows.Id(1)), rows.Text(2), ReadingLists.Texts(rows.List(3)), rows.MaybeText(4), Ids(rows.List(5)), Ids(rows.List(6))));
        }

        return topics;
    }

    /// <summary>Makes these the topics; those that stay keep their numbers.</summary>
    public static void Replace(DatabaseConnection connection, IReadOnlyList<Topic> topics)
    {
        var kept = topics.Select(topic => topic.Id).ToHashSet();
        foreach (var (number, topic) in ReadAll(connection))
        {
            connection.Prepare("DELETE FROM topic_text WHERE rowid = ?").Bind(number).Run();
            if (!kept.Contains(topic.Id))
                connection.Prepare("DELETE FROM topic WHERE number = ?").Bind(number).Run();
        }

        foreach (var topic in topics)
            Save(connection, topic);
        connection.Prepare("UPDATE tag SET topic = NULL WHERE topic NOT IN (SELECT number FROM topic)").Run();
    }

    private static void Save(DatabaseConnection connection, Topic topic)
    {
        var list = new Packer();
        connection.Prepare("""
            INSERT INTO topic (id, name, aliases, description, broader, prerequisites) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, aliases = excluded.aliases, description = excluded.description,
                broader = excluded.broader, prerequisites = excluded.prerequisites
            """)
            .Bind(topic.Id.Node.Value).Bind(topic.Name).Bind(ReadingLists.PackTexts(list, topic.Aliases)).Bind(topic.Description)
            .Bind(PackIds(list, topic.Broader)).Bind(PackIds(list, topic.Prerequisites)).Run();
        var number = connection.Prepare("SELECT number FROM topic WHERE id = ?").Bind(topic.Id.Node.Value).Number();
        connection.Prepare("INSERT INTO topic_text (rowid, name, aliases, description) VALUES (?, ?, ?, ?)").Bind(number)
            .Bind(Words.Join(topic.Name)).Bind(Words.Join(topic.Aliases)).Bind(Words.Join(topic.Description ?? string.Empty)).Run();
    }

    private static Packer PackIds(Packer to, IReadOnlyList<Id<Topic>> ids)
    {
        to.Clear();
        foreach (var id in ids)
            to.Id(id.Node.Value);
        return to;
    }

    private static List<Id<Topic>> Ids(Unpacker from)
    {
        var ids = new List<Id<Topic>>();
        while (!from.IsAtEnd)
            ids.Add(IdOf(from.Id()));
        return ids;
    }

    private static Id<Topic> IdOf(UInt128 value) => Id<Topic>.Of(NodeId.Of(NodeKind.Topic, value));
}

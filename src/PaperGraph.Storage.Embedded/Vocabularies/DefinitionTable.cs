using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Vocabularies;

/// <summary>Reads and writes the rows of <c>topic_definition</c>.</summary>
internal static class DefinitionTable
{
    private const long File = 0;

    private const string SaidRows = """
        definition.name, said.id, said.undone_by IS NULL, is_removal, given, aliases, description, broader, prerequisites
        FROM topic_definition AS definition JOIN change AS said ON said.number = definition.change
        """;

    /// <summary>What the vocabulary's file says.</summary>
    public static List<TopicDefinition> OfFile(DatabaseConnection connection)
    {
        var definitions = new List<TopicDefinition>();
        using var rows = connection.Prepare("""
            SELECT name, aliases, doubtful, description, broader, prerequisites, company, strangers FROM topic_definition WHERE change = ? ORDER BY number
            """).Bind(File).Rows();
        while (rows.Next())
        {
            definitions.Add(new TopicDefinition
            {
                Name = rows.Text(0),
                Aliases = ReadingLists.Texts(rows.List(1)),
                Doubtful = ReadingLists.Texts(rows.List(2)),
                Description = rows.MaybeText(3),
                Broader = ReadingLists.Texts(rows.List(4)),
                Prerequisites = ReadingLists.Texts(rows.List(5)),
                Company = ReadingLists.Texts(rows.List(6)),
                Strangers = ReadingLists.Texts(rows.List(7)),
            });
        }

        return definitions;
    }

    /// <summary>What people say, in the order of the log, counting or not.</summary>
    public static List<SaidTopic> Said(DatabaseConnection connection) =>
        ReadSaid(connection.Prepare($"SELECT {SaidRows} WHERE definition.change > ? ORDER BY definition.change, definition.number").Bind(File));

    /// <summary>What was said in a change.</summary>
    public static List<SaidTopic> SaidIn(DatabaseConnection connection, long change) =>
        ReadSaid(connection.Prepare($"SELECT {SaidRows} WHERE definition.change = ? ORDER BY definition.number").Bind(change));

    /// <summary>Makes this what the vocabulary's file says.</summary>
    public static void ReplaceFile(DatabaseConnection connection, IEnumerable<TopicDefinition> definitions)
    {
        connection.Prepare("DELETE FROM topic_definition WHERE change = ?").Bind(File).Run();
        var list = new Packer();
        foreach (var definition in definitions)
        {
            connection.Prepare("""
                INSERT INTO topic_definition (change, name, aliases, doubtful, description, broader, prerequisites, company, strangers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .Bind(File).Bind(definition.Name)
                .Bind(ReadingLists.PackTexts(list, definition.Aliases)).Bind(ReadingLists.PackTexts(list, definition.Doubtful)).Bind(definition.Description)
                .Bind(ReadingLists.PackTexts(list, definition.Broader)).Bind(ReadingLists.PackTexts(list, definition.Prerequisites))
                .Bind(ReadingLists.PackTexts(list, definition.Company)).Bind(ReadingLists.PackTexts(list, definition.Strangers)).Run();
        }
    }

    /// <summary>Keeps what a person says in a change.</summary>
    public static void Insert(DatabaseConnection connection, SaidTopic said, long change)
    {
        var list = new Packer();
        connection.Prepare("""
            INSERT INTO topic_definition (change, name, is_removal, given, aliases, description, broader, prerequisites) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
            .Bind(change).Bind(said.Name).Bind(said.IsRemoval ? 1 : 0).Bind((int)GivenBy(said))
            .Bind(ReadingLists.PackTexts(list, said.Aliases.Value ?? [])).Bind(said.Description.Value)
            .Bind(ReadingLists.PackTexts(list, said.Broader.Value ?? [])).Bind(ReadingLists.PackTexts(list, said.Prerequisites.Value ?? [])).Run();
    }

    private static List<SaidTopic> ReadSaid(Statement statement)
    {
        var said = new List<SaidTopic>();
        using var rows = statement.Rows();
        while (rows.Next())
        {
            var given = (GivenFields)rows.Int(4);
            said.Add(new SaidTopic
            {
                Name = rows.Text(0),
                Change = Id<Change>.Of(NodeId.Of(NodeKind.Change, rows.Id(1))),
                IsInEffect = rows.Int(2) != 0,
                IsRemoval = rows.Int(3) != 0,
                Aliases = Given<IReadOnlyList<string>>(given, GivenFields.Aliases, ReadingLists.Texts(rows.List(5))),
                Description = Given(given, GivenFields.Description, rows.MaybeText(6)),
                Broader = Given<IReadOnlyList<string>>(given, GivenFields.Broader, ReadingLists.Texts(rows.List(7))),
                Prerequisites = Given<IReadOnlyList<string>>(given, GivenFields.Prerequisites, ReadingLists.Texts(rows.List(8))),
            });
        }

        return said;
    }

    private static GivenFields GivenBy(SaidTopic said) =>
        (said.Aliases.IsGiven ? GivenFields.Aliases : GivenFields.None)
        | (said.Description.IsGiven ? GivenFields.Description : GivenFields.None)
        | (said.Broader.IsGiven ? GivenFields.Broader : GivenFields.None)
        | (said.Prerequisites.IsGiven ? GivenFields.Prerequisites : GivenFields.None);

    private static Optional<TValue> Given<TValue>(GivenFields given, GivenFields field, TValue? value) =>
        given.HasFlag(field) ? Optional<TValue>.Of(value) : default;
}

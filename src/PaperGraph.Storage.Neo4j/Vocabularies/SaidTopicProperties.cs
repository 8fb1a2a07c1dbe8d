using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Vocabularies;

/// <summary>What a person says of a topic, as the properties of a node, and back.</summary>
internal static class SaidTopicProperties
{
    private const string Given = "given";
    private const string Aliases = "aliases";
    private const string Description = "description";
    private const string Broader = "broader";
    private const string Prerequisites = "prerequisites";

    /// <param name="said">What is said.</param>
    /// <param name="change">In which change.</param>
    /// <param name="position">As which of what is said in it.</param>
    public static CypherMap Of(SaidTopic said, Change change, int position)
    {
        (string Field, bool IsGiven)[] fields =
            [(Aliases, said.Aliases.IsGiven), (Description, said.Description.IsGiven), (Broader, said.Broader.IsGiven), (Prerequisites, said.Prerequisites.IsGiven)];
        return new CypherMap()
            .Put("change", change.Id.ToString()).Put("number", change.Number).Put("position", position)
            .Put("name", said.Name).Put("isRemoval", said.IsRemoval ? true : null)
            .PutList(Given, fields.Where(field => field.IsGiven).Select(field => field.Field).ToList())
            .PutList(Aliases, said.Aliases.Value ?? []).Put(Description, said.Description.Value)
            .PutList(Broader, said.Broader.Value ?? []).PutList(Prerequisites, said.Prerequisites.Value ?? []);
    }

    public static SaidTopic Read(CypherRow node)
    {
        var given = node.Texts(Given).ToHashSet(StringComparer.Ordinal);
        return new SaidTopic
        {
            Name = node.Text("name"),
            IsRemoval = node.MaybeFlag("isRemoval"),
            Aliases = OfList(node, given, Aliases),
            Description = given.Contains(Description) ? Optional<string>.Of(node.MaybeText(Description)) : default,
            Broader = OfList(node, given, Broader),
            Prerequisites = OfList(node, given, Prerequisites),
            Change = node.Id<Change>("change"),
            IsInEffect = node.Flag("isInEffect"),
        };
    }

    private static Optional<IReadOnlyList<string>> OfList(CypherRow node, HashSet<string> given, string field) =>
        given.Contains(field) ? Optional<IReadOnlyList<string>>.Of(node.Texts(field)) : default;
}

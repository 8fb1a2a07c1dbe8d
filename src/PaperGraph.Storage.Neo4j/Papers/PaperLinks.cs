using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Papers;

/// <summary>Reads what is stated from and to a paper.</summary>
internal static class PaperLinks
{
    /// <summary>First from the paper, then to it, each by kind and the other paper's id.</summary>
    public static IReadOnlyList<PaperLink> Read(CypherRow row)
    {
        var paper = row.Id<Paper>("id");
        return
        [
            .. row.Rows("linksFrom").Select(link => Read(link, paper, OtherOf(link))).OrderBy(link => link.Kind).ThenBy(link => link.To),
            .. row.Rows("linksTo").Select(link => Read(link, OtherOf(link), paper)).OrderBy(link => link.Kind).ThenBy(link => link.From),
        ];
    }

    /// <summary>One link.</summary>
    public static PaperLink Read(CypherRow link, Id<Paper> from, Id<Paper> to) =>
        new(from, to, EnumText.Read<LinkKind>(link.Text("kind")), link.Has("text") ? EvidenceOf(link) : null);

    private static Id<Paper> OtherOf(CypherRow link) => link.Id<Paper>("other");

    private static Mention EvidenceOf(CypherRow link) => new(
        link.Text("text"), EnumText.Read<MentionPlace>(link.Text("place")), link.Id<Annotation>("annotation"),
        link.Int("start"), link.Int("length"), link.Text("context"));
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Paths;

/// <summary>A node on a path, with what steps from and to it are weighed and said by.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its title or name; empty for an annotation.</param>
/// <param name="Paper">The title of the paper that an annotation is about.</param>
/// <param name="Month">When an annotation was made.</param>
/// <param name="Holders">How many papers touch, carry or are by it.</param>
/// <param name="Annotated">How many papers a person annotated.</param>
internal sealed record PathNode(NodeId Id, string Text, string Paper, Month? Month, int Holders, int Annotated)
{
    public static PathNode Of(CypherRow row) => new(
        row.NodeId("id"),
        row.MaybeText("text") ?? string.Empty,
        row.MaybeText("paper") ?? string.Empty,
        row.MaybeMonth("month"),
        row.MaybeInt("holders") ?? 0,
        row.MaybeInt("annotated") ?? 0);
}

using PaperGraph.Core.Graph;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Paths;

/// <summary>An edge that a path can go along.</summary>
/// <param name="Kind">Its type in the graph.</param>
/// <param name="Start">The node it comes from, whichever way the path goes.</param>
/// <param name="One">Where the step begins.</param>
/// <param name="Other">Where it ends.</param>
/// <param name="Confidence">Of a touch; else 0.</param>
internal sealed record PathEdge(string Kind, NodeId Start, NodeId One, NodeId Other, double Confidence)
{
    /// <summary>The node it goes to.</summary>
    public NodeId End => Start == One ? Other : One;

    public static PathEdge Of(CypherRow row) => new(
        row.Text("kind"),
        row.NodeId("start"),
        row.NodeId("one"),
        row.NodeId("other"),
        row.Has("confidence") ? row.Double("confidence") : 0);
}

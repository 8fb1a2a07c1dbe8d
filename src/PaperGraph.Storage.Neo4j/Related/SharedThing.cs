using PaperGraph.Core.Graph;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>A tag, an author or an annotator of a paper.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Holders">How many papers have it.</param>
/// <param name="Weight">What it adds to the score of another paper that has it.</param>
internal sealed record SharedThing(NodeId Id, string Name, int Holders, double Weight)
{
    public static SharedThing Of(CypherRow row, Func<int, double> weigh) =>
        new(row.NodeId("id"), row.Text("name"), row.Int("holders"), weigh(row.Int("holders")));
}

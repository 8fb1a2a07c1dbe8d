using PaperGraph.Core.Graph;
using PaperGraph.Core.Related;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>A topic that a paper touches, or one above such a topic.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="WithBroader">It and everything above it.</param>
/// <param name="WithNarrower">It and everything below it.</param>
/// <param name="Holders">How many papers touch it.</param>
internal sealed record TopicAbove(
    Id<Topic> Id, string Name, IReadOnlyList<Id<Topic>> WithBroader, IReadOnlySet<Id<Topic>> WithNarrower, TopicHolders Holders)
{
    public static TopicAbove Of(CypherRow row) => new(
        row.Id<Topic>("id"),
        row.Text("name"),
        row.Ids<Topic>("withBroader"),
        row.Ids<Topic>("withNarrower").ToHashSet(),
        new TopicHolders(row.Int("papers"), row.Int("allPapers")));
}

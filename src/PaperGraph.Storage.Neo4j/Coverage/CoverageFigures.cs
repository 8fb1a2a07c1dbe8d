using PaperGraph.Core.Coverage;
using PaperGraph.Core.Papers;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Topics;

namespace PaperGraph.Storage.Neo4j.Coverage;

/// <summary>Reads what <c>find-coverage</c> answers.</summary>
internal static class CoverageFigures
{
    public static LibraryCoverage Read(CypherRow row, CancellationToken cancellationToken)
    {
        var topics = TopicRecord.ReadAll(row, "topics");
        var map = new TopicMap(topics);
        // The server's order of topics is its own.
        int[] places = [.. topics.Select(topic => map.PlaceOf(topic.Id)).OfType<int>()];
        var groups = row.Rows("groups").ToLookup(group => group.Flag("isDiscussed"), group => GroupOf(group, places));
        return LibraryCoverage.Of(map, groups[true], groups[false], cancellationToken);
    }

    private static PaperGroup GroupOf(CypherRow row, int[] places) => new()
    {
        PaperCount = row.Int("papers"),
        AnnotationCount = row.Int("annotations"),
        IsPlanned = row.Flag("isPlanned"),
        First = row.Id<Paper>("first"),
        Touches = row.Ints("touched").Zip(row.Doubles("confidences"), (place, confidence) => new GroupTouch(places[place], confidence)).ToArray(),
        Surest = row.Ids<Paper>("surest").ToArray(),
    };
}

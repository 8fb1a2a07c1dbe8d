using PaperGraph.Core.Coverage;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Topics;

namespace PaperGraph.Storage.Neo4j.Coverage;

/// <summary>Reads what <c>find-coverage</c> answers.</summary>
internal static class CoverageFigures
{
    public static KnownCoverage Read(IReadOnlyList<CypherRow> rows, CancellationToken cancellationToken)
    {
        var library = rows.Single(row => row.Has("vocabulary"));
        var topics = TopicRecord.ReadAll(library, "vocabulary");
        var map = new TopicMap(topics);
        // The server's order of topics is its own.
        int[] places = [.. topics.Select(topic => map.PlaceOf(topic.Id)).OfType<int>()];
        var groups = rows.Where(row => row.Has("papers")).ToLookup(group => group.Flag("isDiscussed"), group => GroupOf(group, places));
        return new KnownCoverage(library.Longs("libraryState"), LibraryCoverage.Of(map, groups[true], groups[false], cancellationToken));
    }

    private static PaperGroup GroupOf(CypherRow row, int[] places) => new()
    {
        PaperCount = row.Int("papers"),
        AnnotationCount = row.Int("annotations"),
        IsPlanned = row.Flag("isPlanned"),
        First = row.Id<Paper>("first"),
        Touches = row.Ints("touched").Zip(row.Ints("confidences"), (place, steps) => new GroupTouch(places[place], steps / (double)TopicConfidence.Steps)).ToArray(),
        Surest = row.Ids<Paper>("surest").ToArray(),
    };
}

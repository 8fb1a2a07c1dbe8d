using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Related;
using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Neo4j.Tests.Related;

public sealed class StatedLinkTests
{
    [Theory]
    [InlineData("SAME_SERIES", 1)]
    [InlineData("CITES", 2)]
    public void Of_a_series_stated_both_ways_only_what_the_smaller_id_says_counts(string kind, int counted)
    {
        Id<Paper>[] papers = [.. new[] { Some.PaperId("One"), Some.PaperId("Two") }.Order()];

        foreach (var (asked, other) in new[] { (papers[0], papers[1]), (papers[1], papers[0]) })
        {
            var links = StatedLink.AllOf(asked, "asked", [Row(kind, other, isFrom: true), Row(kind, other, isFrom: false)]);

            Assert.Equal(counted, links.Count);
            Assert.Contains(links, link => link.Link.From == papers[0]);
        }
    }

    private static CypherRow Row(string kind, Id<Paper> other, bool isFrom) => new(new Dictionary<string, object?>
    {
        ["kind"] = kind,
        ["isFrom"] = isFrom,
        ["other"] = other.ToString(),
        ["title"] = "other",
    });
}

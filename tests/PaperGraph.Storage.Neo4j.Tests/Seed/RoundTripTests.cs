using PaperGraph.Storage.Neo4j.Tests.Servers;

namespace PaperGraph.Storage.Neo4j.Tests.Seed;

/// <summary>How many questions Neo4j is asked for one of GraphQL.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class RoundTripTests(SeedOnNeo4j seed) : IClassFixture<SeedOnNeo4j>
{
    private const string Related = "Related/";

    // What the program does beside answering.
    private static readonly string[] Background = ["Leases/", "Sweeping/", "Vocabularies/find-vocabulary-state"];

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task A_page_asks_each_question_once_however_many_papers_it_has(string way)
    {
        // One paper need not touch anything, and what it does not touch nobody asks about.
        var ten = await AskedForAsync(way, Page(10));
        var twenty = await AskedForAsync(way, Page(20));

        Assert.Equal(ten, twenty);
        Assert.Equal(twenty.Distinct(), twenty);
        Assert.True(twenty.Count >= 8, string.Join(", ", twenty));
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task Related_papers_take_three_questions_at_most_however_many_papers_are_asked_about(string way)
    {
        var one = await AskedForAsync(way, PageOfRelated(1));
        var twenty = await AskedForAsync(way, PageOfRelated(20));

        Assert.Equal(one, twenty);
        // The third is about terms that many papers use, which a small library has not.
        Assert.InRange(twenty.Count(name => name.StartsWith(Related, StringComparison.Ordinal)), 2, 3);
        Assert.Equal(twenty.Distinct(), twenty);
    }

    private static string Page(int size) => $$"""
        { papers(first: {{size}}, orderBy: ANNOTATIONS_DESC) {
            totalCount
            nodes {
              title authors { name } tags { name }
              topics { confidence topic { name } mentions { text } }
              annotations(first: 3) { totalCount nodes { quote tags { name } mentions { text } sources { file } } }
              links { kind evidence { text } }
            }
        } }
        """;

    private static string PageOfRelated(int size) =>
        $$"""{ papers(first: {{size}}, orderBy: ANNOTATIONS_DESC) { nodes { related(first: 5) { score paper { title } reasons { kind explanation } } } } }""";

    private async Task<IReadOnlyList<string>> AskedForAsync(string way, string question) =>
        [.. (await seed.AskedForAsync(way, question)).Where(name => !Background.Any(name.StartsWith)).Order(StringComparer.Ordinal)];
}

using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Execution;

public sealed class BatchingTests
{
    private const string Nested = """
        {
          papers(first: 20) {
            totalCount
            nodes {
              title authors { name } tags { name topic { name } }
              topics { topic { name } mentions { text } }
              related(first: 5) { score paper { title } reasons { kind explanation topic { name } link { to { title } } here { text } there { text } } }
              annotations(first: 2) { totalCount nodes { quote tags { name } paper { title } } }
              links { kind from { title } to { title } }
            }
          }
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public async Task A_page_asks_the_store_once_for_every_field_however_many_papers_it_has(int papers)
    {
        var store = Library.Of(papers);
        await using var server = await GraphQLServer.StartAsync(store);
        await server.ReadAsync(Nested);
        Assert.Equal(
            [
                "CountAnnotationsAsync", "CountPapersAsync",
                "FindAnnotationsAsync", "FindAnnotationsAsync",
                "FindLinksAsync", "FindMentionsAsync", "FindMentionsAsync", "FindMentionsAsync",
                "FindPapersAsync", "FindPapersAsync", "FindPapersAsync", "FindPapersAsync",
                "FindRelatedAsync", "FindTagsOfAnnotationsAsync", "FindTagsOfPapersAsync",
                "FindTextsAsync", "FindTextsAsync",
                "FindTopicsAsync", "FindTopicsAsync", "FindTopicsAsync", "FindTopicsOfPapersAsync",
                "PageAnnotationsAsync", "PagePapersAsync",
            ],
            store.Calls.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Aliases_and_places_with_equal_arguments_share_a_call()
    {
        var store = Library.Of(3);
        await using var server = await GraphQLServer.StartAsync(store);
        var data = await server.ReadAsync(
            """
            query Q($n: Int) {
              papers(first: 2) { nodes { a: annotations(first: 1) { nodes { quote } } b: annotations(first: $n) { nodes { quote } } } }
              other: papers(last: 1) { nodes { annotations(first: 1) { nodes { quote } } c: annotations(first: 2) { nodes { quote } } } }
            }
            """,
            new { n = 1 });
        Assert.Equal(2, store.Calls.Count(call => call == "PageAnnotationsAsync"));
        Assert.Equal(
            """{"papers":{"nodes":[{"a":{"nodes":[{"quote":"quote 0"}]},"b":{"nodes":[{"quote":"quote 0"}]}},{"a":{"nodes":[{"quote":"quote 0"}]},"b":{"nodes":[{"quote":"quote 0"}]}}]},"other":{"nodes":[{"annotations":{"nodes":[{"quote":"quote 0"}]},"c":{"nodes":[{"quote":"quote 0"},{"quote":"quote 1"}]}}]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task Nothing_is_counted_that_is_not_asked_for()
    {
        var store = Library.Of(2);
        await using var server = await GraphQLServer.StartAsync(store);
        await server.ReadAsync("{ papers { nodes { title year } } }");
        Assert.Equal(["PagePapersAsync"], store.Calls);
    }
}

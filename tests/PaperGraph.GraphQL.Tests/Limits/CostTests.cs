using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Limits;

public sealed class CostTests(DefaultServer server) : IClassFixture<DefaultServer>
{
    private const string Page = "{ papers(first: 20) { nodes { tags { name } } } }";

    [Fact]
    public async Task Every_answer_says_what_its_operation_costs()
    {
        for (var time = 0; time < 2; time++)
            Assert.Equal("""{"cost":{"estimated":121,"limit":20000}}""", (await server.Server.AskAsync(Page)).GetProperty("extensions").GetRawText());
    }

    [Fact]
    public async Task A_refusal_says_what_it_would_have_cost()
    {
        var (status, answer) = await SendAsync("{ topics(first: 100) { nodes { papers(first: 100) { nodes { paper { annotations(first: 100) { nodes { id } } } } } } } }");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(
            "The query may give 1,030,201 objects; at most 20,000 are allowed. Ask for smaller pages or fewer fields.",
            answer.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal(1_030_201, CostOf(answer));
    }

    [Theory]
    [InlineData("query ($size: Int = 20) { papers(first: $size) { nodes { tags { name } } } }")]
    [InlineData("query ($size: Int = 20) { papers(last: $size) { nodes { ... on Paper { tags { name } } } } }")]
    [InlineData("query ($size: Int = 20) { ...Page } fragment Page on Query { papers(first: $size) { nodes { tags { name } } } }")]
    public async Task A_document_whose_page_size_is_a_variable_costs_what_that_says_each_time(string query)
    {
        Assert.Equal(121, CostOf(await server.Server.AskAsync(query)));
        Assert.Equal(13, CostOf(await server.Server.AskAsync(query, new { size = 2 })));
        Assert.Equal(121, CostOf(await server.Server.AskAsync(query)));
    }

    [Fact]
    public async Task A_document_of_which_a_variable_leaves_something_out_costs_what_is_left_each_time()
    {
        const string Query = "query ($tags: Boolean = true, $title: Boolean = true) { papers(first: 20) { nodes { title @include(if: $title) tags @include(if: $tags) { name } } } }";
        Assert.Equal(121, CostOf(await server.Server.AskAsync(Query)));
        Assert.Equal(21, CostOf(await server.Server.AskAsync(Query, new { tags = false })));
        Assert.Equal(121, CostOf(await server.Server.AskAsync(Query)));
    }

    [Theory]
    [InlineData(Page, 121)]
    [InlineData("mutation { removePaper(id: \"x\") { errors { code } } }", 6)]
    [InlineData("subscription { paperChanged { id } }", 1)]
    public async Task Who_asks_for_the_cost_alone_gets_it_and_nothing_is_executed(string query, long cost)
    {
        var (status, answer) = await SendAsync(query, "validate");
        Assert.Equal((HttpStatusCode.OK, "{\"extensions\":{\"cost\":{\"estimated\":" + cost + ",\"limit\":20000}}}"), (status, answer.GetRawText()));
    }

    [Fact]
    public async Task Report_is_what_is_done_anyway() => Assert.True((await SendAsync(Page, "report")).Answer.TryGetProperty("data", out _));

    [Fact]
    public async Task Another_word_is_refused_and_told_which_there_are()
    {
        var (status, answer) = await SendAsync(Page, "enforce");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith("GraphQL-Cost is “enforce”. It can be report", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static long CostOf(JsonElement answer) => answer.GetProperty("extensions").GetProperty("cost").GetProperty("estimated").GetInt64();

    private async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(string query, string? cost = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        if (cost is not null)
            request.Headers.Add("GraphQL-Cost", cost);
        using var response = await server.Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}

using PaperGraph.Core.Papers;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Execution;

public sealed class ExecutionTests
{
    [Fact]
    public async Task Fields_of_one_name_are_merged_and_come_in_the_order_of_the_query()
    {
        Assert.Equal(
            """{"papers":{"nodes":[{"year":2013,"authors":[{"name":"Ada","__typename":"Person"},{"name":"Author 0","__typename":"Person"}],"again":"Paper 00"}]}}""",
            await ReadAsync("""
                query { papers { ...P nodes { authors { __typename } again: title } } }
                fragment P on PaperConnection { nodes { ...Q } }
                fragment Q on Paper { year authors { name } }
                """));
    }

    [Fact]
    public async Task Skip_and_include_are_heard_in_every_request()
    {
        const string Query = "query Q($no: Boolean!) { papers { nodes { title @skip(if: $no) ... @include(if: $no) { year } } } }";
        await using var server = await GraphQLServer.StartAsync(Library.Of(1));
        Assert.Equal("""{"papers":{"nodes":[{"year":2013}]}}""", (await server.ReadAsync(Query, new { no = true })).GetRawText());
        Assert.Equal("""{"papers":{"nodes":[{"title":"Paper 00"}]}}""", (await server.ReadAsync(Query, new { no = false })).GetRawText());
    }

    [Fact]
    public async Task Interfaces_and_unions_are_told_apart_by_what_is_there()
    {
        var paper = Some.Paper("Paper 00").Id;
        Assert.Equal(
            $$"""{"nodes":[{"__typename":"Paper","id":"{{paper}}","title":"Paper 00"},null,{"__typename":"Topic","id":"{{Some.Topic().Id}}","name":"Q-learning"}]}""",
            await ReadAsync($$"""
                { nodes(ids: ["{{paper}}", "nothing", "{{Some.Topic().Id}}"]) { __typename id ... on Paper { title } ... on Topic { name } } }
                """));
    }

    [Fact]
    public async Task A_null_that_may_not_be_goes_up_to_where_it_may()
    {
        var store = Library.Of(2);
        store.Links.Add(new PaperLink(store.Papers[1].Id, Some.Paper("gone").Id, LinkKind.Cites, null));
        await using var server = await GraphQLServer.StartAsync(store);
        var response = await server.AskAsync(
            $$"""{ a: paper(title: "x") { id } b: paper(id: "{{store.Papers[0].Id}}") { links { to { title } } } c: paper(id: "{{store.Papers[1].Id}}") { title links { to { title } } } }""");
        Assert.Equal("""{"a":null,"b":{"links":[{"to":{"title":"Paper 01"}}]},"c":null}""", response.GetProperty("data").GetRawText());
        var error = Assert.Single(response.GetProperty("errors").EnumerateArray());
        Assert.Equal("""["c","links",1,"to"]""", error.GetProperty("path").GetRawText());
        Assert.Equal("INTERNAL", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_goes_while_a_query_is_answered_is_looked_for_once_more()
    {
        var store = Library.Of(2);
        store.Links.Add(new PaperLink(store.Papers[1].Id, Some.Paper("gone").Id, LinkKind.Cites, null));
        store.Before = (method, _) =>
        {
            if (method == "FindPapersAsync")
                store.Links.RemoveAll(link => link.To == Some.Paper("gone").Id);
            return Task.CompletedTask;
        };
        await using var server = await GraphQLServer.StartAsync(store);
        Assert.Equal(
            """{"papers":{"nodes":[{"title":"Paper 00","links":[{"to":{"title":"Paper 01"}}]},{"title":"Paper 01","links":[{"to":{"title":"Paper 00"}}]}]}}""",
            (await server.ReadAsync("{ papers { nodes { title links { to { title } } } } }")).GetRawText());
    }

    [Fact]
    public async Task A_failure_that_nothing_can_hold_leaves_no_data()
    {
        await using var server = await GraphQLServer.StartAsync();
        var response = await server.AskAsync("{ papers(first: -1) { totalCount } server { version } }");
        Assert.Equal("null", response.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task The_schema_describes_itself()
    {
        var data = await ReadAsync(
            """{ __type(name: "Query") { fields { name args { name defaultValue } } } papers { nodes { title } } __schema { queryType { name description } mutationType { name } } kind: __type(name: "Month") { kind description } }""");
        Assert.Contains("""{"name":"orderBy","defaultValue":"ANNOTATED_DESC"}""", data, StringComparison.Ordinal);
        Assert.Contains("""{"name":"maxHops","defaultValue":"6"}""", data, StringComparison.Ordinal);
        Assert.Contains("""[{"title":"Paper 00"}]""", data, StringComparison.Ordinal);
        Assert.Contains("""{"queryType":{"name":"Query","description":null},"mutationType":{"name":"Mutation"}}""", data, StringComparison.Ordinal);
        Assert.EndsWith("""{"kind":"SCALAR","description":"A calendar month, ISO 8601: `2023-07`."}}""", data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ timeline(from: \"2023-13\") { month } }")]
    [InlineData("{ paper(url: \"arxiv.org\") { id } }")]
    [InlineData("{ papers(where: { kinds: [NOVEL] }) { totalCount } }")]
    [InlineData("{ papers(first: \"2\") { totalCount } }")]
    public async Task A_value_that_is_none_of_its_type_is_refused_before_anything_is_asked(string query)
    {
        var store = new FakePaperStore();
        await using var server = await GraphQLServer.StartAsync(store);
        var error = await server.FailAsync(query);
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Empty(store.Calls);
    }

    [Theory]
    [InlineData("query Q($n: Int!) { papers(first: $n) { totalCount } }", null)]
    [InlineData("query Q($n: Int!) { papers(first: $n) { totalCount } }", "two")]
    [InlineData("query Q($n: Month) { timeline(from: $n) { month } }", "2023-13")]
    [InlineData("query Q($n: PaperOrder!) { papers(orderBy: $n) { totalCount } }", "SIDEWAYS")]
    [InlineData("query Q($n: [ID!]!) { nodes(ids: $n) { id } }", true)]
    public async Task A_variable_that_is_none_of_its_type_is_bad_input_and_nothing_is_asked(string query, object? n)
    {
        var store = new FakePaperStore();
        await using var server = await GraphQLServer.StartAsync(store);
        var response = await server.AskAsync(query, new { n });
        var error = Assert.Single(response.GetProperty("errors").EnumerateArray());
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(error.TryGetProperty("path", out _));
        Assert.False(response.TryGetProperty("data", out _));
        Assert.Empty(store.Calls);
    }

    private static async Task<string> ReadAsync(string query)
    {
        await using var server = await GraphQLServer.StartAsync(Library.Of(1));
        return (await server.ReadAsync(query)).GetRawText();
    }
}

using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Limits;

public sealed class LimitsTests
{
    [Theory]
    [InlineData("MaxPageSize", "10", "{ papers(first: 11) { totalCount } }", "LIMIT_PAGE_SIZE", "`first` is 11; at most 10 are given at once. Ask for pages.")]
    [InlineData("MaxDepth", "3", "{ papers { nodes { authors { name } } } }", "LIMIT_DEPTH", "The query is 4 fields deep; at most 3 are allowed.")]
    [InlineData("MaxCost", "100", "{ papers(first: 20) { nodes { tags { name } } } }", "LIMIT_COST", "The query may give 121 objects; at most 100 are allowed. Ask for smaller pages or fewer fields.")]
    [InlineData("MaxAliases", "1", "{ a: server { version } b: server { version } }", "LIMIT_ALIASES", "The query renames 2 fields; at most 1 are allowed.")]
    [InlineData("MaxTokens", "6", "{ server { version store } }", "LIMIT_TOKENS", "The document has 7 words and signs; at most 6 are allowed. Ask in several requests.")]
    [InlineData("MaxDirectives", "1", "{ server @skip(if: false) { store @include(if: true) } }", "LIMIT_DIRECTIVES", "The document has 2 directives; at most 1 are allowed.")]
    [InlineData("MaxRepeats", "1", "{ server { store store ... on Server { store } } }", "LIMIT_REPEATS", "The document repeats 2 fields beside each other; at most 1 are allowed.")]
    public async Task Every_limit_is_refused_with_its_own_code(string setting, string value, string query, string code, string message)
    {
        await using var server = await GraphQLServer.StartAsync(null, ($"Limits:{setting}", value), ("Limits:DefaultPageSize", "5"));
        var error = await server.FailAsync(query);
        Assert.Equal((code, message), (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Cost_counts_what_variables_ask_for_in_every_request()
    {
        const string Query = "query Q($n: Int) { papers(first: $n) { nodes { tags { name } } } }";
        await using var server = await GraphQLServer.StartAsync(null, ("Limits:MaxCost", "100"));
        await server.ReadAsync(Query, new { n = 10 });
        Assert.Equal("LIMIT_COST", (await server.FailAsync(Query, new { n = 20 })).GetProperty("extensions").GetProperty("code").GetString());
        await server.ReadAsync(Query, new { n = 10 });
    }

    [Fact]
    public async Task Fragments_within_fragments_are_refused_before_they_have_grown()
    {
        var fragments = Enumerable.Range(0, 18).Select(at =>
            $"fragment F{at} on Topic {{ broader {{ ...F{at + 1} }} narrower {{ ...F{at + 1} }} unlocks {{ ...F{at + 1} }} }}");
        await using var server = await GraphQLServer.StartAsync();
        var error = await server.FailAsync(
            $"{{ topic(name: \"x\") {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F18 on Topic {{ name }}");
        Assert.StartsWith("LIMIT_", error.GetProperty("extensions").GetProperty("code").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ ...F0 __typename }", "__typename @skip(if: true)")]
    [InlineData("{ topic(name: \"x\") @skip(if: true) { ...T0 } __typename ...F0 }", "__typename")]
    [InlineData("query A { __typename } query B { ...F0 }", "__typename")]
    [InlineData("{ ...F0 }", "...F0")]
    public async Task Fragments_that_double_again_and_again_are_refused_at_once(string operations, string end)
    {
        var fragments = Enumerable.Range(0, 40).Select(at => $"fragment F{at} on Query {{ ...F{at + 1} ...F{at + 1} }}");
        await using var server = await GraphQLServer.StartAsync();
        using var response = await server.Client.PostAsJsonAsync("/graphql", new
        {
            query = $"{operations} {string.Join(' ', fragments)} fragment F40 on Query {{ {end} }} fragment T0 on Topic {{ id }}",
            operationName = operations.StartsWith("query", StringComparison.Ordinal) ? "A" : null,
        }).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.OK, $"{response.StatusCode}");
    }

    [Theory]
    [InlineData("{ papers(first: 99999999999) { totalCount } }", null)]
    [InlineData("query Q($n: Int) { papers(first: $n) { totalCount } }", 99999999999)]
    public async Task A_page_larger_than_any_number_is_refused(string query, object? n)
    {
        await using var server = await GraphQLServer.StartAsync();
        var code = (await server.FailAsync(query, new { n })).GetProperty("extensions").GetProperty("code").GetString();
        Assert.Equal(n is null ? "GRAPHQL_VALIDATION_FAILED" : "BAD_USER_INPUT", code);
    }

    [Fact]
    public async Task A_list_without_a_size_costs_as_many_as_the_schema_gives()
    {
        const string Related = "{ papers(first: 10) { nodes { related { score } } } }";
        await using var server = await GraphQLServer.StartAsync(null, ("Limits:MaxCost", "115"), ("Limits:DefaultPageSize", "20"));
        await server.ReadAsync(Related);
        Assert.Equal("LIMIT_COST", (await server.FailAsync(Related.Replace("related", "related(first: 11)", StringComparison.Ordinal)))
            .GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("{ a(b: \"\"\"c\"")]
    [InlineData("{ a(b: \"c")]
    [InlineData("{ a(b: 1.")]
    public async Task A_document_that_ends_within_a_word_is_no_document(string query)
    {
        await using var server = await GraphQLServer.StartAsync();
        Assert.Equal("GRAPHQL_PARSE_FAILED", (await server.FailAsync(query)).GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("", "{a", "}", "")]
    [InlineData("{ node(id: ", "[", "]", ") { id } }")]
    public async Task A_document_that_is_nested_too_deep_to_parse_is_no_document(string start, string open, string close, string end)
    {
        var query = start + string.Concat(Enumerable.Repeat(open, 900)) + string.Concat(Enumerable.Repeat(close, 900)) + end;
        await using var server = await GraphQLServer.StartAsync(null, ("Limits:MaxTokens", "100000"));
        Assert.Equal("GRAPHQL_PARSE_FAILED", (await server.FailAsync(query)).GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Types_within_types_within_types_are_refused()
    {
        await using var server = await GraphQLServer.StartAsync();
        var error = await server.FailAsync("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");
        Assert.Equal("LIMIT_DEPTH", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("MaxPageSize", "0")]
    [InlineData("MaxDepth", "-1")]
    [InlineData("Timeout", "00:00:00")]
    public async Task A_limit_that_cannot_be_meant_stops_the_start(string setting, string value) =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => GraphQLServer.StartAsync(null, ($"Limits:{setting}", value)));
}

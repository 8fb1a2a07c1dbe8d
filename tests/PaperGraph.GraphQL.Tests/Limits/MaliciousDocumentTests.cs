using PaperGraph.Benchmarks.Refusals;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Limits;

public sealed class MaliciousDocumentTests(DefaultServer server) : IClassFixture<DefaultServer>
{
    public static TheoryData<string> Names => [.. MaliciousRequests.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_document_that_is_made_to_do_harm_is_answered(string name)
    {
        var answer = await server.Server.AskAsync(MaliciousRequests.All[name]).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.True(answer.TryGetProperty("errors", out _) || answer.TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("a fragment within itself", "GRAPHQL_VALIDATION_FAILED", "The fragment “F” spreads itself.")]
    [InlineData("a ring that nobody uses", "GRAPHQL_VALIDATION_FAILED", "The fragment “F” spreads itself, by way of G.")]
    [InlineData("fragments that double", "LIMIT_COST", "The document selects at least 9,007,199,254,740,991 things where its fragments are spread; at most 20,000 are allowed.")]
    [InlineData("one field again and again", "LIMIT_REPEATS", "The document repeats 1,989 fields beside each other; at most 50 are allowed.")]
    [InlineData("fragments in a chain", "LIMIT_DEPTH", "Selections stand at least 129 deep within each other where fragments are spread; at most 128 are allowed.")]
    [InlineData("a number without end", "GRAPHQL_PARSE_FAILED", "The document has a name or a number of 900,000 characters; at most 1,000 are allowed.")]
    public async Task Its_refusal_says_what_was_asked(string name, string code, string message)
    {
        var error = await server.Server.FailAsync(MaliciousRequests.All[name]);
        Assert.Equal((code, message), (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task A_long_text_may_stand_in_a_document_and_a_mistake_behind_it_is_found_where_it_is()
    {
        var start = $"{{ topic(name: \"{new string('a', 100_000)}\") {{ id }} ";
        await server.Server.ReadAsync(start + "}");
        var error = await server.Server.FailAsync(start + "? }");
        Assert.Equal("GRAPHQL_PARSE_FAILED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(start.Length + 1, error.GetProperty("locations")[0].GetProperty("column").GetInt32());
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Http;

public sealed class BatchTests
{
    private const string One = "{\"query\":\"{ __typename }\"}";
    private const string Broken = "{\"query\":\"{ nope }\"}";

    [Theory]
    [InlineData($"[{One}]")]
    [InlineData($"[{One},{One}]")]
    [InlineData("[]")]
    public async Task Arrays_are_refused_unless_they_are_allowed(string body)
    {
        var (status, text) = await PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Limits:AllowBatches", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(One, 200, "{\"data\":{\"__typename\":\"Query\"}}")]
    [InlineData($"[{One}]", 200, "[{\"data\":{\"__typename\":\"Query\"}}]")]
    [InlineData($"[{One},{One}]", 200, "[{\"data\":{\"__typename\":\"Query\"}},{\"data\":{\"__typename\":\"Query\"}}]")]
    [InlineData($"[{One},{Broken}]", 200, "[{\"data\":{\"__typename\":\"Query\"}},{\"errors\":[{")]
    [InlineData($"[{One},{{\"query\":\"{{\"}},{One}]", 400, "{\"errors\":[{\"message\":\"The array holds 3 requests")]
    [InlineData($"[{{\"query\":\"{{\"}},{One}]", 200, "[{\"errors\":[{")]
    [InlineData("[]", 400, "{\"errors\":[{")]
    [InlineData("[1]", 400, "{\"errors\":[{")]
    [InlineData($"[{One},{One},{One}]", 400, "{\"errors\":[{\"message\":\"The array holds 3 requests; at most 2 are taken at once.\"")]
    public async Task An_array_is_answered_by_an_array(string body, int status, string start)
    {
        var (actual, text) = await PostAsync(body, ("Limits:AllowBatches", "true"), ("Limits:MaxBatchSize", "2"));
        Assert.Equal(status, (int)actual);
        Assert.StartsWith(start, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_asked_for_together_are_answered_like_each_alone()
    {
        const string Page = "{ papers(first: 5) { nodes { title topics { topic { name } } annotations(first: 2) { nodes { quote tags { name } paper { title } } } } } }";
        await using var server = await GraphQLServer.StartAsync(Library.Of(5), ("Limits:AllowBatches", "true"));
        var alone = (await server.AskAsync(Page)).GetRawText().WithoutCost();
        var request = JsonSerializer.Serialize(new { query = Page });
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            using var content = new StringContent($"[{request},{request},{request}]", new MediaTypeHeaderValue("application/json"));
            using var response = await server.Client.PostAsync("/graphql", content);
            return (await response.Content.ReadAsStringAsync()).WithoutCost();
        }));
        Assert.All(answers, answer => Assert.Equal($"[{alone},{alone},{alone}]", answer));
    }

    [Fact]
    public async Task Every_request_of_a_batch_has_its_own_variables()
    {
        const string Page = "query Q($n: Int) { papers(first: $n) { nodes { topics(minConfidence: 0) { confidence } annotations(first: $n) { nodes { quote } } } } }";
        await using var server = await GraphQLServer.StartAsync(Library.Of(5), ("Limits:AllowBatches", "true"));
        var requests = new[] { 1, 2, 1 }.Select(n => new { query = Page, variables = new { n } }).ToList();
        var alone = await Task.WhenAll(requests.Select(async request => (await server.AskAsync(request.query, request.variables)).GetRawText().WithoutCost()));
        for (var again = 0; again < 3; again++)
        {
            using var content = new StringContent(JsonSerializer.Serialize(requests), new MediaTypeHeaderValue("application/json"));
            using var response = await server.Client.PostAsync("/graphql", content);
            Assert.Equal($"[{string.Join(',', alone)}]", (await response.Content.ReadAsStringAsync()).WithoutCost());
        }
    }

    private static async Task<(HttpStatusCode Status, string Text)> PostAsync(string body, params (string, string)[] settings)
    {
        await using var server = await GraphQLServer.StartAsync(null, settings);
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        using var response = await server.Client.PostAsync("/graphql", content);
        return (response.StatusCode, (await response.Content.ReadAsStringAsync()).WithoutCost());
    }
}

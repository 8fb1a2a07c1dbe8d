using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Http;

/// <summary>Which status and type every kind of answer has under every Accept header.</summary>
public sealed class StatusTests(DefaultServer server) : IClassFixture<DefaultServer>
{
    private const string Own = "application/graphql-response+json";
    private const string Json = "application/json";

    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["ok"] = Query("{ __typename }"),
        ["syntax error"] = Query("{"),
        ["validation error"] = Query("{ nope }"),
        ["unknown operation"] = JsonSerializer.Serialize(new { query = "query A { __typename }", operationName = "B" }),
        ["bad variable"] = JsonSerializer.Serialize(new { query = "query Q($id: ID!) { node(id: $id) { id } }", variables = new { id = (string?)null } }),
        ["field error"] = Query("{ path(from: \"x\", to: \"y\", maxHops: 9) { strength } }"),
        ["field error at the root"] = Query("{ papers(first: -1) { totalCount } }"),
        ["bad JSON"] = "{",
        ["no request"] = "{\"variables\":{}}",
        ["array as variables"] = "{\"query\":\"{ __typename }\",\"variables\":[]}",
        ["key given twice"] = "{\"query\":\"{ __typename }\",\"query\":\"{ __typename }\"}",
    };

    public static TheoryData<string?, string, int, string> Table
    {
        get
        {
            var table = new TheoryData<string?, string, int, string>();
            foreach (var accept in new[] { Own, null, "*/*", "application/*", $"{Json}, {Own}", $"{Json};q=0.4, {Own};q=0.5", "text/html, */*;q=0.1" })
                Add(table, accept, Own, 400);
            foreach (var accept in new[] { Json, $"{Json};q=0.5, {Own};q=0.4", $"{Own};q=0, */*", $"{Json}; charset=utf-8", "APPLICATION/JSON" })
                Add(table, accept, Json, 200);
            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Status_and_type_follow_the_accepted_type(string? accept, string body, int status, string type)
    {
        using var response = await PostAsync(server.Client, Bodies[body], accept);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal((status, $"{type}; charset=utf-8"), ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        using var json = JsonDocument.Parse(text);
        Assert.Equal(body is "ok" or "field error" or "field error at the root", json.RootElement.TryGetProperty("data", out _));
        Assert.Equal(body != "ok", json.RootElement.TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData("text/html", HttpStatusCode.NotAcceptable)]
    [InlineData("application/json;q=0", HttpStatusCode.NotAcceptable)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.NotAcceptable)]
    [InlineData("application/vnd.graphql+json", HttpStatusCode.NotAcceptable)]
    [InlineData("application json", HttpStatusCode.BadRequest)]
    [InlineData("application/json;q=two", HttpStatusCode.BadRequest)]
    public async Task What_is_not_acceptable_is_406_and_what_cannot_be_read_is_400(string accept, HttpStatusCode status)
    {
        using var response = await PostAsync(server.Client, Bodies["ok"], accept);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains("\"errors\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static void Add(TheoryData<string?, string, int, string> table, string? accept, string type, int refused)
    {
        foreach (var body in new[] { "ok", "field error", "field error at the root" })
            table.Add(accept, body, 200, type);
        foreach (var body in new[] { "syntax error", "validation error", "unknown operation", "bad variable" })
            table.Add(accept, body, refused, type);
        foreach (var body in new[] { "bad JSON", "no request", "array as variables", "key given twice" })
            table.Add(accept, body, 400, type);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string body, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(Json));
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendAsync(request);
    }

    private static string Query(string query) => JsonSerializer.Serialize(new { query });
}

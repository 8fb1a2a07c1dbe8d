using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>Asks a server by nothing of what is under test.</summary>
internal static class ServerQuery
{
    // A plan is nested as deep as the query has steps.
    private static readonly JsonSerializerOptions Deep = new(JsonSerializerDefaults.Web) { MaxDepth = 1_000 };

    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromMinutes(2) };

    /// <summary>Where a server says that its Bolt is.</summary>
    public static async Task<Uri> FindBoltAsync(Uri server)
    {
        var discovery = await Client.GetFromJsonAsync<JsonNode>(server);
        return new Uri(discovery?["bolt_direct"]?.GetValue<string>() ?? throw new InvalidOperationException($"What answers at {server} is no Neo4j."));
    }

    /// <summary>Runs a statement in a transaction, or transactions, of its own.</summary>
    /// <returns>The rows, each an array of its values.</returns>
    public static async Task<JsonArray> RunAsync(ServerAddress address, string statement) =>
        (await AskAsync(address, statement))["data"]!["values"]!.AsArray();

    /// <summary>What the server would do for a statement.</summary>
    public static async Task<JsonNode> ExplainAsync(ServerAddress address, string statement) =>
        (await AskAsync(address, $"EXPLAIN {statement}"))["queryPlan"]!;

    private static async Task<JsonNode> AskAsync(ServerAddress address, string statement)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address.HttpUri, "/db/neo4j/query/v2"))
        {
            Content = JsonContent.Create(new { statement }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{address.Password}")));
        using var response = await Client.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>(Deep);
        return answer?["errors"] is { } errors
            ? throw new InvalidOperationException($"{address.HttpUri} says {errors.ToJsonString()} to “{statement}”.")
            : answer!;
    }
}

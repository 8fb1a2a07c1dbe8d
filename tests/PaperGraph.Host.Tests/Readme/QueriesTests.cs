using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PaperGraph.Host.Tests.HouseRules;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Readme;

/// <summary>Whatever the READMEs tell people to ask is within the limits.</summary>
public sealed partial class QueriesTests(SeedServer server) : IClassFixture<SeedServer>
{
    // What a document has no variable for is left aside.
    private static readonly object Variables = new { input = new { from = "2024-01-08", sessions = 1 }, fingerprint = "x" };

    public static TheoryData<string> Queries => [.. Directory.EnumerateFiles(Repository.Root, "README.md", SearchOption.AllDirectories).SelectMany(QueriesOf).Distinct()];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Every_query_of_a_readme_is_within_the_limits(string query)
    {
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables = Variables }) };
        request.Headers.Add("GraphQL-Cost", "validate");

        using var response = await client.SendAsync(request);

        var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Null(answer["errors"]?.ToJsonString());
        Assert.True((int?)answer["extensions"]?["cost"]?["estimated"] > 0);
    }

    private static IEnumerable<string> QueriesOf(string readme)
    {
        var text = File.ReadAllText(readme);
        return [
            .. BlockPattern().Matches(text).Select(block => block.Groups[1].Value),
            .. BodyPattern().Matches(text).Select(body => JsonDocument.Parse(body.Groups[1].Value).RootElement.GetProperty("query").GetString()!),
        ];
    }

    [GeneratedRegex("```graphql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex BlockPattern();

    [GeneratedRegex(@"-d '(\{""query"".*?\})'")]
    private static partial Regex BodyPattern();
}

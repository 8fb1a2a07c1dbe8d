using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PaperGraph.GraphQL.Errors;
using PaperGraph.Host.Tests.HouseRules;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Readme;

/// <summary>What is said of what a request may cost, as it is written.</summary>
public sealed partial class CostChapterTests
{
    [Fact]
    public async Task The_command_is_answered_with_the_cost_alone()
    {
        var example = ExamplePattern().Match(Read("README.md"));
        await using var server = new SeedServer();
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(example.Groups["body"].Value, Encoding.UTF8) };
        request.Headers.Add("GraphQL-Cost", example.Groups["cost"].Value);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var response = await client.SendAsync(request);

        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example.Groups["answer"].Value), JsonNode.Parse(answer)), answer);
    }

    [Fact]
    public void The_room_of_GraphQL_lists_every_code_of_a_limit_with_its_status()
    {
        var listed = RowPattern().Matches(Read("src/PaperGraph.GraphQL/README.md")).Select(row => (row.Groups[1].Value, row.Groups[2].Value));

        var codes = typeof(ErrorCode).GetFields().Select(field => field.GetValue(null)).OfType<ErrorCode>().Where(code => code.Name.StartsWith("LIMIT_", StringComparison.Ordinal));
        Assert.Equal(codes.Select(code => (code.Name, $"{code.Status}")).Order(), listed.Order());
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex(@"curl http://127\.0\.0\.1:5080/graphql -H 'GraphQL-Cost: (?<cost>\w+)' .* -d '(?<body>.*)'\n```\n\n```json\n(?<answer>.*)\n```")]
    private static partial Regex ExamplePattern();

    [GeneratedRegex(@"^\| `(LIMIT_\w+)` \| (\d+) \|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();
}

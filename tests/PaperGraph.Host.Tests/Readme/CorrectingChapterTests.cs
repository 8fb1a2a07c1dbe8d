using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PaperGraph.Host.Tests.HouseRules;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Readme;

/// <summary>The chapter on correcting, as it is written.</summary>
public sealed class CorrectingChapterTests
{
    private static readonly string Chapter =
        Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), @"\n## Correcting\n(.*?)\n## ", RegexOptions.Singleline).Groups[1].Value;

    [Fact]
    public async Task What_is_added_stands_in_the_log_as_printed()
    {
        await using var server = new SeedServer();
        await server.InitializeAsync();
        var (mutation, query) = (Blocks("graphql")[0], Blocks("graphql")[1]);

        var added = (await server.AskAsync(mutation))["addPaper"]!;
        var log = await server.AskAsync(query);

        Assert.Empty(added["errors"]!.AsArray());
        Assert.NotEmpty(added["paper"]!["topics"]!.AsArray());
        Assert.Equal(JsonNode.Parse(Blocks("json")[0])!["data"]!.ToJsonString(), log.ToJsonString());
        Assert.Equal("DUPLICATE", (await server.AskAsync(mutation))["addPaper"]!["errors"]![0]!["code"]!.GetValue<string>());
    }

    private static string[] Blocks(string language) => [.. Regex.Matches(Chapter, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(block => block.Groups[1].Value)];
}

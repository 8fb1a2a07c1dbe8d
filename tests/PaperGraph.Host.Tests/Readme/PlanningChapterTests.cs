using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PaperGraph.Host.Tests.HouseRules;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Readme;

/// <summary>The chapter on planning, as it is written.</summary>
public sealed class PlanningChapterTests
{
    private const string Ann = """{ name: "Ann", away: ["2024-01-15"] }""";
    private const string Bob = """{ name: "Bob" }""";

    private static readonly string Chapter =
        Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), @"\n## Planning\n(.*?)\n## ", RegexOptions.Singleline).Groups[1].Value;

    private static string Query => Blocks("graphql")[0];

    [Fact]
    public async Task The_plan_is_proposed_as_printed_and_accepted_and_only_what_has_to_move_moves()
    {
        await using var server = new SeedServer();
        await server.InitializeAsync();

        var proposed = await server.AskAsync(Query);
        var accepted = (await server.AskAsync(AcceptedFrom(Text(proposed["proposePlan"]!["fingerprint"]))))["acceptPlan"]!;
        var withoutAnn = await server.AskAsync(Query.Replace($"{Ann}, ", string.Empty, StringComparison.Ordinal).Replace("fingerprint", "changes", StringComparison.Ordinal));
        var withoutBob = await server.AskAsync(Query.Replace($", {Bob}", string.Empty, StringComparison.Ordinal).Replace("fingerprint", "conflict { message }", StringComparison.Ordinal));

        Assert.Equal(JsonNode.Parse(Blocks("json")[0])!["data"]!.ToJsonString(), proposed.ToJsonString());
        Assert.Empty(accepted["errors"]!.AsArray());
        Assert.Equal(
            proposed["proposePlan"]!["sessions"]!.AsArray().Select(session => (Text(session!["date"]), Text(session["papers"]![0]!["paper"]!["title"]))),
            accepted["sessions"]!.AsArray().Select(session => (Text(session!["date"]), Text(session["title"]))));
        Assert.Equal(JsonNode.Parse(Blocks("json")[1])!.ToJsonString(), withoutAnn["proposePlan"]!["changes"]!.ToJsonString());
        Assert.Equal(
            JsonNode.Parse(Blocks("json")[2])!.AsArray().Select(Text),
            withoutBob["proposePlan"]!["conflict"]!.AsArray().Select(wish => Text(wish!["message"])));
    }

    // The printed mutation takes what the printed query has between its parentheses.
    private static string AcceptedFrom(string fingerprint)
    {
        var input = Regex.Match(Query, @"input: (\{.*?\n  \})\)", RegexOptions.Singleline).Groups[1].Value;
        return Regex.Replace(Blocks("graphql")[1], @"mutation Accept\(.*?\)", "mutation")
            .Replace("$input", input, StringComparison.Ordinal).Replace("$fingerprint", $"\"{fingerprint}\"", StringComparison.Ordinal);
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static string[] Blocks(string language) => [.. Regex.Matches(Chapter, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(block => block.Groups[1].Value)];
}

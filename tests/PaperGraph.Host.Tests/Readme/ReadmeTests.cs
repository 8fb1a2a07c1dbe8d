using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PaperGraph.Calendar;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Following;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.Host.Start;
using PaperGraph.Host.Tests.HouseRules;
using PaperGraph.Host.Tests.Seed;
using PaperGraph.Host.Tokens;
using PaperGraph.Import.Watching;
using PaperGraph.Storage.Embedded;
using PaperGraph.Storage.Neo4j;

namespace PaperGraph.Host.Tests.Readme;

public sealed partial class ReadmeTests(SeedServer server) : IClassFixture<SeedServer>
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    public static TheoryData<string> Links => [.. LinkPattern().Matches(Text).Select(link => link.Groups[1].Value).Where(link => !link.Contains(':'))];

    [Fact]
    public async Task The_query_is_answered_as_printed()
    {
        var expected = JsonNode.Parse(Block("json"))!;

        using var client = server.CreateClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query = Block("graphql") });
        var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;

        Assert.Equal(expected.ToJsonString(), answer.ToJsonString());
    }

    [Fact]
    public void The_commands_are_those_that_are_proven()
    {
        Assert.Contains("dotnet run --project src/PaperGraph.Host\n", Text, StringComparison.Ordinal);
        Assert.Contains("dotnet test\n", Text, StringComparison.Ordinal);
        Assert.Contains("dotnet test", File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")), StringComparison.Ordinal);
        Assert.True(Directory.Exists(Path.Combine(Repository.Root, "src", "PaperGraph.Host")));
    }

    [Fact]
    public void A_backup_is_used_under_the_name_that_the_store_looks_for() =>
        Assert.Contains($"`{EmbeddedStoreOptions.FileName}`", Text, StringComparison.Ordinal);

    [Fact]
    public void The_settings_are_all_there_with_their_defaults()
    {
        var settings = new (string Section, object Defaults)[]
        {
            (ImportOptions.SectionName, new ImportOptions()),
            (StoreOptions.SectionName, new StoreOptions()),
            (EmbeddedStoreOptions.SectionName, new EmbeddedStoreOptions()),
            (Neo4jStoreOptions.SectionName, new Neo4jStoreOptions()),
            (LimitsOptions.SectionName, new LimitsOptions()),
            (FollowingOptions.SectionName, new FollowingOptions()),
            (AccessOptions.SectionName, new AccessOptions()),
            (AuthOptions.SectionName, new AuthOptions()),
            (JwtOptions.SectionName, new JwtOptions()),
            (SessionTimeOptions.SectionName, new SessionTimeOptions()),
        }.SelectMany(feature => feature.Defaults.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => (Name: $"{feature.Section}:{property.Name}", Default: Shown(property.GetValue(feature.Defaults)))));

        Assert.All(settings, setting => Assert.Contains($"| `{setting.Name}` | {setting.Default}", Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Links))]
    public void Every_link_leads_somewhere(string link) =>
        Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), $"README.md links to {link}, which is not there.");

    private static string Block(string language) =>
        Regex.Match(Text, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Shown(object? value) => value switch
    {
        bool flag => $"`{(flag ? "true" : "false")}`",
        int number => $"`{number}`",
        TimeSpan time => $"`{time}`",
        Enum choice => $"`{choice}`",
        _ => string.Empty,
    };

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex LinkPattern();
}

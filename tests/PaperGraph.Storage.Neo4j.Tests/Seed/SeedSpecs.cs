using System.Text.Json.Nodes;
using PaperGraph.Host.Tests.Seed;
using PaperGraph.Storage.Neo4j.Tests.Servers;

namespace PaperGraph.Storage.Neo4j.Tests.Seed;

/// <summary>The answers that a person has read and found right on the embedded store are those on Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public abstract class SeedSpecs(SeedOnNeo4j seed, string way)
{
    private const string Search = "search";

    public static TheoryData<string> Questions =>
        [.. Directory.EnumerateFiles(Golden.Folder, "*.graphql").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != Search).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_question_about_the_seed_has_the_answer_of_the_embedded_store(string question)
    {
        var answer = await AskAsync(question);
        if (answer["server"] is { } server)
        {
            Assert.Equal("neo4j", server["store"]!.GetValue<string>());
            server["store"] = "embedded";
        }

        Golden.Matches(question, answer);
    }

    [Fact]
    public async Task Searches_find_what_the_embedded_store_finds()
    {
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Golden.Folder, $"{Search}.json")))!;

        Assert.Equal(Hits(expected), Hits(await AskAsync(Search)));
    }

    // Scores, and so the order, and snippets are each store's own.
    private static IEnumerable<string> Hits(JsonNode answer) => answer.AsObject().SelectMany(search => search.Value!["edges"]!.AsArray()
        .Select(edge => edge!["node"]?.ToJsonString() ?? "a hit").Order(StringComparer.Ordinal)
        .Prepend($"{search.Key}: {search.Value["totalCount"]}"));

    private async Task<JsonNode> AskAsync(string question) =>
        await (await seed.GetAsync(way)).AskAsync(await File.ReadAllTextAsync(Path.Combine(Golden.Folder, $"{question}.graphql")));
}

using System.Text.Json.Nodes;
using PaperGraph.Host.Tests.Seed;
using PaperGraph.Storage.Neo4j.Tests.Servers;

namespace PaperGraph.Storage.Neo4j.Tests.Topics;

/// <summary>Two servers on one graph, of which each hears what is said of topics through the other.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class TwoHostsTests(Neo4jServer neo4j) : IAsyncLifetime
{
    private const string Question = """{ topic(name: "Zorblax") { name paperCount } }""";

    private SeedServer _one = null!; // Set before each test begins.
    private SeedServer _other = null!; // The same.

    public async ValueTask InitializeAsync()
    {
        await neo4j.ClearAsync();
        _one = await StartAsync();
        _other = await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
    }

    [Fact]
    public async Task What_one_defines_the_other_recognises_in_the_next_thing_that_is_said_and_can_take_back()
    {
        var paper = (await _one.AskAsync("""{ paper(title: "Playing Atari with Deep Reinforcement Learning") { id } }"""))["paper"]!["id"]!.GetValue<string>();
        await SayAsync(_one, $$"""annotate(input: {paper: "{{paper}}", note: "See Zorblax trees."})""");

        await SayAsync(_one, """defineTopic(input: {name: "Zorblax"})""");
        Assert.Equal(1, await CountAsync(_other));
        var related = (await _other.AskAsync("""{ papers(orderBy: TITLE_ASC, first: 1) { nodes { id } } }"""))["papers"]!["nodes"]![0]!["id"]!.GetValue<string>();
        await SayAsync(_other, $$"""annotate(input: {paper: "{{related}}", note: "Zorblax here too."})""");
        Assert.Equal(2, await CountAsync(_one));

        await SayAsync(_other, """defineTopic(input: {name: "zorblax", aliases: ["trees of Zorblax"]})""");
        Assert.Equal("DUPLICATE", (await RefusalAsync(_one, """defineTopic(input: {name: "Quux", aliases: ["Trees of Zorblax"]})"""))["code"]!.GetValue<string>());
        var changes = (await _other.AskAsync("{ changes(last: 20) { nodes { id kind by undoneBy { id } } } }"))["changes"]!["nodes"]!.AsArray()
            .Where(change => change!["kind"]!.GetValue<string>() == "TOPIC" && change["by"] is not null).Select(change => change!["id"]!.GetValue<string>()).Reverse();
        foreach (var change in changes)
            await SayAsync(_one, $$"""undo(change: "{{change}}")""");
        Assert.Null((await _other.AskAsync(Question))["topic"]);
        await SayAsync(_other, $$"""annotate(input: {paper: "{{related}}", note: "Zorblax means nothing now."})""");
    }

    private static async Task<int> CountAsync(SeedServer server) => (await server.AskAsync(Question))["topic"]!["paperCount"]!.GetValue<int>();

    private static async Task SayAsync(SeedServer server, string mutation) =>
        Assert.Equal("[]", (await server.AskAsync($$"""mutation { said: {{mutation}} { errors { message } } }"""))["said"]!["errors"]!.ToJsonString());

    private static async Task<JsonNode> RefusalAsync(SeedServer server, string mutation) =>
        (await server.AskAsync($$"""mutation { said: {{mutation}} { errors { code message } } }"""))["said"]!["errors"]![0]!;

    private async Task<SeedServer> StartAsync()
    {
        var options = StoreOn.Http(neo4j).Options;
        var server = new SeedServer
        {
            Settings = new Dictionary<string, string>
            {
                ["Limits:Timeout"] = "00:02:00",
                ["Storage:Kind"] = "Neo4j",
                ["Neo4j:Uri"] = options.Uri.ToString(),
                ["Neo4j:User"] = options.User,
                ["Neo4j:Password"] = options.Password,
            },
        };
        await server.InitializeAsync();
        return server;
    }
}

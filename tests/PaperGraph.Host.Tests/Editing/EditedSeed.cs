using System.Text.Json;
using System.Text.Json.Nodes;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Editing;

/// <summary>A whole server over a copy of the seed that a test can edit, and short ways to say something and to look at what came of it.</summary>
public abstract class EditedSeed : IAsyncLifetime
{
    /// <summary>The file of the seed that is a dump.</summary>
    protected const string Dump = "deep-learning.hypothesis.txt";

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("papergraph-editing-");
    private SeedServer _server = null!; // Set before each test begins.

    /// <summary>What the server is told besides.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Limits:MaxCost"] = "10000000" };

    protected string Seeds => Path.Combine(_home.FullName, "seeds");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Seeds);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(HouseRules.Repository.Root, "seeds")))
            File.Copy(file, Path.Combine(Seeds, Path.GetFileName(file)));
        _server = await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _home.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private async Task<SeedServer> StartAsync()
    {
        var server = new SeedServer { Library = Path.Combine(_home.FullName, "library"), Seeds = Seeds, Settings = Settings };
        await server.InitializeAsync();
        return server;
    }

    protected async Task RestartAsync()
    {
        await _server.DisposeAsync();
        _server = await StartAsync();
    }

    protected HttpClient CreateClient() => _server.CreateClient();

    protected Task<JsonNode> AskAsync(string query) => _server.AskAsync(query);

    protected Task SayAsync(string mutation) => SayAsync(mutation, string.Empty);

    /// <summary>Says something, and answers these fields of what came of it.</summary>
    protected async Task<JsonNode> SayAsync(string mutation, string fields)
    {
        var said = (await AskAsync($$"""mutation { said: {{mutation}} { {{fields}} errors { message } } }"""))["said"]!;
        Assert.Equal("[]", said["errors"]!.ToJsonString());
        return said;
    }

    protected async Task<JsonNode> RefusalAsync(string mutation) => Assert.Single(
        (await AskAsync($$"""mutation { said: {{mutation}} { errors { code message path existing } } }"""))["said"]!["errors"]!.AsArray())!;

    protected async Task UndoAsync(string change)
    {
        var undone = (await AskAsync($$"""mutation { undo(change: "{{change}}") { change { undoneBy { id } } errors { message } } }"""))["undo"]!;
        Assert.Equal("[]", undone["errors"]!.ToJsonString());
    }

    protected async Task<JsonArray> PapersAsync() =>
        (await AskAsync("{ papers(orderBy: TITLE_ASC, first: 100) { nodes { id } } }"))["papers"]!["nodes"]!.AsArray();

    protected async Task<string> TitleAsync(string paper) => Text(await AskAsync($$"""{ paper(id: "{{paper}}") { title } }"""), "paper", "title");

    protected async Task<JsonNode> LastChangeAsync() => (await AskAsync("{ changes(last: 1) { nodes { id by kind summary } } }"))["changes"]!["nodes"]![0]!;

    protected async Task<int> CountChangesAsync() => (await AskAsync("{ changes(first: 0) { totalCount } }"))["changes"]!["totalCount"]!.GetValue<int>();

    // All that can be seen of papers, annotations and topics.
    protected async Task<string> EverythingAsync()
    {
        var papers = await AskAsync(
            """
            {
              server { paperCount annotationCount topicCount tagCount personCount }
              papers(orderBy: TITLE_ASC, first: 100) {
                nodes {
                  id title titleSource authors { name } year venue kind doi arxivId readingMinutes abstract addedIn annotatedIn
                  locations { host url name month } tags { name topic { name } } links { kind to { id } evidence { text } } mergedFrom { id title }
                  topics(verdicts: [RECOGNISED, CONFIRMED, REJECTED]) { verdict confidence topic { name aliases } mentions { text where start length } }
                  annotations(first: 100) { nodes { id by { name } quote note month createdAt tags { name } mentions { text start } } }
                }
              }
              topics(orderBy: NAME_ASC, where: {used: true}, first: 100) { nodes { name paperCount } }
            }
            """);
        return papers.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    protected static string Text(JsonNode node, params string[] path) => path.Aggregate(node, (one, name) => one[name]!).GetValue<string>();
}

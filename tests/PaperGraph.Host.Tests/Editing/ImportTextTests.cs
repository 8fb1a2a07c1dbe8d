using System.Text.Json;
using System.Text.Json.Nodes;
using PaperGraph.Host.Tests.HouseRules;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Editing;

/// <summary>Dumps that are sent as texts, over the whole server.</summary>
public sealed class ImportTextTests : IAsyncLifetime
{
    private const string Dump = "deep-learning.hypothesis.txt";
    private const string Counts = "file format fingerprint status lines entryLines structuralLines blankLines problemLines entries";

    private readonly SeedServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_seed_under_another_name_adds_nothing_twice_and_is_accounted_for_alike()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "seeds", Dump));
        var before = await EverythingAsync();

        var sent = await SendAsync("sent.txt", text);

        var read = (await _server.AskAsync($"{{ imports(first: 9) {{ nodes {{ {Counts} }} }} }}"))["imports"]!["nodes"]!.AsArray().Single(one => Text(one!, "file") == Dump)!;
        read["file"] = "sent.txt";
        Assert.Equal(read.ToJsonString(), sent["import"]!.ToJsonString());
        Assert.Equal(before, await EverythingAsync());
        Assert.Equal("UNCHANGED", Text((await SendAsync("sent.txt", text))["import"]!, "status"));
        var changes = (await _server.AskAsync("""{ changes(by: "local", last: 9) { nodes { id kind summary import { file } } } }"""))["changes"]!["nodes"]!.AsArray();
        Assert.Equal(("IMPORT", "Read “sent.txt”: nothing changed.", "sent.txt"), (Text(Assert.Single(changes)!, "kind"), Text(changes[0]!, "summary"), Text(changes[0]!["import"]!, "file")));
    }

    [Fact]
    public async Task It_is_taken_back_by_sending_it_again_as_undo_says()
    {
        await SendAsync("sent.txt", " Jul 2023\n\nexample.org example.org\n\nA note of ours\n");
        var change = Text((await _server.AskAsync("{ changes(last: 1) { nodes { id } } }"))["changes"]!["nodes"]![0]!, "id");

        var error = (await _server.AskAsync($$"""mutation { undo(change: "{{change}}") { errors { code message } } }"""))["undo"]!["errors"]![0]!;

        Assert.Equal(("CONFLICT", "A text that was read is not taken back here: mend it, and send it again under the same name."), (Text(error, "code"), Text(error, "message")));
        await SendAsync("sent.txt", " Jul 2023\n", "hypothesis-text");
        Assert.Equal("Read “sent.txt”: 1 paper withdrawn, 1 annotation withdrawn.", Text((await _server.AskAsync("{ changes(last: 1) { nodes { summary } } }"))["changes"]!["nodes"]![0]!, "summary"));
    }

    [Theory]
    [InlineData("", "Jul 2023", null, "INVALID", "file", "`file` is blank")]
    [InlineData("a\u0007b.txt", "Jul 2023", null, "INVALID", "file", "control character U+0007")]
    [InlineData("../a.txt", "Jul 2023", null, "INVALID", "file", "a name and no path")]
    [InlineData("a\\b.txt", "Jul 2023", null, "INVALID", "file", "a name and no path")]
    [InlineData("..", "Jul 2023", null, "INVALID", "file", "a name and no path")]
    [InlineData("Topics.yaml", "Jul 2023", null, "INVALID", "file", "is the vocabulary")]
    [InlineData("curation.yaml", "Jul 2023", null, "INVALID", "file", "is the group's corrections")]
    [InlineData(Dump, " Jul 2023\n\narxiv.org arxiv.org\n", null, "CONFLICT", "file", "is a file of the folder")]
    [InlineData("a.txt", " \n", null, "INVALID", "text", "nothing to read in it")]
    [InlineData("a.txt", "{ \"some\": \"json\" }", null, "INVALID", "text", "known: hypothesis-text")]
    [InlineData("a.txt", "Jul 2023", "csv", "INVALID", "format", "known: hypothesis-text")]
    public async Task What_cannot_be_read_is_refused_with_its_place_and_changes_nothing(
        string file, string text, string? format, string code, string path, string why)
    {
        var before = await CountAsync();

        var error = (await SendAsync(file, text, format))["errors"]!.AsArray()[0]!;

        Assert.Equal((code, path), (Text(error, "code"), error["path"]![0]!.GetValue<string>()));
        Assert.Contains(why, Text(error, "message"), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_refused() =>
        Assert.Contains("at most 200", Text((await SendAsync(new string('a', 201), " Jul 2023\n\narxiv.org arxiv.org\n"))["errors"]![0]!, "message"), StringComparison.Ordinal);

    private async Task<JsonNode> SendAsync(string file, string text, string? format = null) => (await _server.AskAsync(
        $$"""mutation { importText(file: {{Literal(file)}}, text: {{Literal(text)}}, format: {{Literal(format)}}) { import { {{Counts}} } errors { code message path } } }"""))["importText"]!;

    private static string Literal(string? text) => JsonSerializer.Serialize(text);

    private async Task<string> CountAsync() =>
        (await _server.AskAsync("{ server { paperCount annotationCount } changes(first: 0) { totalCount } imports(first: 0) { totalCount } }")).ToJsonString();

    private async Task<string> EverythingAsync() => (await _server.AskAsync(
        "{ server { paperCount annotationCount } papers(orderBy: TITLE_ASC, first: 100) { nodes { id title titleSource addedIn locations { url month } topics { confidence topic { name } } } } }")).ToJsonString();

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}

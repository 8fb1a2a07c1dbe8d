using System.Text.Json.Nodes;

namespace PaperGraph.Host.Tests.Editing;

/// <summary>What people say of tags, topics and links of the seed, over the whole server.</summary>
public sealed class VerdictTests : EditedSeed
{
    private const string Shallow = "State of the Art Control of Atari Games Using Shallow Reinforcement Learning";
    private const string Topics = "topics(verdicts: [RECOGNISED, CONFIRMED, REJECTED]) { verdict confidence topic { name } }";

    [Fact]
    public async Task A_topic_is_confirmed_rejected_and_left_to_the_recogniser_again()
    {
        var id = await FindAsync(Shallow);
        await SayAsync($$"""judgeTopic(paper: "{{id}}", topic: "deep q network", verdict: REJECTED)""");
        await SayAsync($$"""judgeTopic(paper: "{{id}}", topic: "attention mechanism", verdict: CONFIRMED)""");
        await ReimportAsync();

        Assert.Equal("REJECTED", await VerdictAsync(id, "DQN"));
        Assert.Equal("CONFIRMED", await VerdictAsync(id, "attention"));
        Assert.DoesNotContain(id, await PapersOfAsync("DQN"));
        Assert.Contains(id, await PapersOfAsync("attention"));
        var related = (await AskAsync($$"""{ paper(id: "{{id}}") { related(first: 20, via: [TOPIC]) { reasons { topic { name } } } } }"""))["paper"]!["related"]!;
        Assert.DoesNotContain("DQN", related.AsArray().SelectMany(one => one!["reasons"]!.AsArray()).Select(reason => Text(reason!, "topic", "name")));

        await SayAsync($$"""judgeTopic(paper: "{{id}}", topic: "DQN", verdict: RECOGNISED)""");
        Assert.Equal("RECOGNISED", await VerdictAsync(id, "DQN"));
        Assert.Equal($"Whether “{Shallow}” touches DQN is left to what is recognised.", Text(await LastChangeAsync(), "summary"));
    }

    [Fact]
    public async Task A_link_that_was_read_is_taken_off_and_another_is_put_in_its_place()
    {
        var (shallow, rainbow) = (await FindAsync(Shallow), (await PapersAsync())[3]!["id"]!.GetValue<string>());
        var atari = Text((await LinksAsync(shallow))[0]!, "to", "id");

        await SayAsync($$"""unlinkPapers(from: "{{shallow}}", to: "{{atari}}", kind: RESPONDS_TO)""");
        await SayAsync($$"""linkPapers(from: "{{shallow}}", to: "{{rainbow}}", kind: CITES)""");
        await ReimportAsync();

        var link = Assert.Single((await LinksAsync(shallow)).AsArray())!;
        Assert.Equal(("CITES", rainbow), (Text(link, "kind"), Text(link, "to", "id")));
        Assert.Null(link["evidence"]);
        var path = (await AskAsync($$"""{ path(from: "{{shallow}}", to: "{{rainbow}}", maxHops: 1) { steps { explanation } } }"""))["path"]!["steps"]![0]!;
        Assert.Contains("cites", Text(path, "explanation"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_is_put_on_and_one_that_annotations_carry_is_taken_off()
    {
        var tagged = (await AskAsync("{ tags(first: 1) { nodes { name papers(first: 1) { nodes { id } } } } }"))["tags"]!["nodes"]![0]!;
        var (tag, id) = (Text(tagged, "name"), Text(tagged["papers"]!["nodes"]![0]!, "id"));

        await SayAsync($$"""untagPaper(paper: "{{id}}", tag: "{{tag.ToUpperInvariant()}}")""");
        await SayAsync($$"""tagPaper(paper: "{{id}}", tag: "next week")""");
        await ReimportAsync();

        var tags = (await AskAsync($$"""{ paper(id: "{{id}}") { tags { name } } }"""))["paper"]!["tags"]!.AsArray().Select(one => Text(one!, "name")).ToList();
        Assert.Contains("next week", tags);
        Assert.DoesNotContain(tag, tags);
        Assert.Equal(("local", "TAG"), (Text(await LastOfPeopleAsync(), "by"), Text(await LastOfPeopleAsync(), "kind")));
    }

    [Theory]
    [InlineData("""tagPaper(paper: "PAPER", tag: "")""", "INVALID", "tag")]
    [InlineData("""tagPaper(paper: "p0000000000000000", tag: "RL")""", "NOT_FOUND", "paper")]
    [InlineData("""untagPaper(paper: "PAPER", tag: "never seen")""", "NOT_FOUND", "tag")]
    [InlineData("""linkPapers(from: "PAPER", to: "PAPER", kind: CITES)""", "INVALID", "to")]
    [InlineData("""linkPapers(from: "PAPER", to: "p0000000000000000", kind: CITES)""", "NOT_FOUND", "to")]
    [InlineData("""linkPapers(from: "x", to: "PAPER", kind: CITES)""", "NOT_FOUND", "from")]
    [InlineData("""linkPapers(from: "PAPER", to: "LINKED", kind: RESPONDS_TO)""", "DUPLICATE", "to")]
    [InlineData("""unlinkPapers(from: "PAPER", to: "LINKED", kind: CITES)""", "NOT_FOUND", "to")]
    [InlineData("""judgeTopic(paper: "PAPER", topic: "basket weaving", verdict: REJECTED)""", "NOT_FOUND", "topic")]
    [InlineData("""judgeTopic(paper: "PAPER", topic: "DQN", verdict: RECOGNISED)""", "NOT_FOUND", "verdict")]
    public async Task What_cannot_be_said_is_refused_with_its_place_and_changes_nothing(string mutation, string code, string path)
    {
        var id = await FindAsync(Shallow);
        var linked = Text((await LinksAsync(id))[0]!, "to", "id");
        var before = await CountChangesAsync();

        var error = await RefusalAsync(mutation.Replace("PAPER", id, StringComparison.Ordinal).Replace("LINKED", linked, StringComparison.Ordinal));

        Assert.Equal((code, path), (Text(error, "code"), string.Join(',', error["path"]!.AsArray().Select(part => part!.GetValue<string>()))));
        Assert.Equal(before, await CountChangesAsync());
    }

    [Fact]
    public async Task What_is_said_already_is_a_duplicate()
    {
        var id = await FindAsync(Shallow);
        await SayAsync($$"""tagPaper(paper: "{{id}}", tag: "next week")""");
        await SayAsync($$"""judgeTopic(paper: "{{id}}", topic: "DQN", verdict: CONFIRMED)""");

        Assert.Equal("DUPLICATE", Text(await RefusalAsync($$"""tagPaper(paper: "{{id}}", tag: "Next  Week")"""), "code"));
        Assert.Equal("DUPLICATE", Text(await RefusalAsync($$"""judgeTopic(paper: "{{id}}", topic: "deep q-network", verdict: CONFIRMED)"""), "code"));
    }

    [Fact]
    public async Task A_verdict_stands_on_what_people_said_the_topic_is()
    {
        var id = await FindAsync(Shallow);
        await SayAsync("""defineTopic(input: {name: "Basket weaving"})""");
        var defined = Text((await AskAsync("""{ changes(by: "local", last: 1) { nodes { id } } }"""))["changes"]!["nodes"]![0]!, "id");
        await SayAsync($$"""judgeTopic(paper: "{{id}}", topic: "basket weaving", verdict: CONFIRMED)""");
        var verdict = Text(await LastChangeAsync(), "id");

        var refused = await RefusalAsync($$"""undo(change: "{{defined}}")""");

        Assert.Equal("CONFLICT", Text(refused, "code"));
        Assert.Contains(verdict, Text(refused, "message"), StringComparison.Ordinal);
        await UndoAsync(verdict);
        await UndoAsync(defined);
    }

    private async Task ReimportAsync()
    {
        await File.AppendAllTextAsync(Path.Combine(Seeds, Dump), "\n");
        await RestartAsync();
    }

    private async Task<string> FindAsync(string title) => Text(await AskAsync($$"""{ paper(title: "{{title}}") { id } }"""), "paper", "id");

    private async Task<JsonNode> LinksAsync(string paper) =>
        (await AskAsync($$"""{ paper(id: "{{paper}}") { links { kind to { id } evidence { text } } } }"""))["paper"]!["links"]!;

    private async Task<string> VerdictAsync(string paper, string topic) => Text(
        (await AskAsync($$"""{ paper(id: "{{paper}}") { {{Topics}} } }"""))["paper"]!["topics"]!.AsArray().First(touch => Text(touch!, "topic", "name") == topic)!, "verdict");

    private async Task<IReadOnlyList<string>> PapersOfAsync(string topic) =>
        [.. (await AskAsync($$"""{ topic(name: "{{topic}}") { papers(first: 100) { nodes { paper { id } } } } }"""))["topic"]!["papers"]!["nodes"]!.AsArray().Select(touch => Text(touch!, "paper", "id"))];

    private async Task<JsonNode> LastOfPeopleAsync() => (await AskAsync("""{ changes(by: "local", last: 1) { nodes { by kind } } }"""))["changes"]!["nodes"]![0]!;
}

using System.Text.Json.Nodes;

namespace PaperGraph.Host.Tests.Editing;

/// <summary>What people say of topics over the seed, over the whole server.</summary>
public sealed class TopicTests : EditedSeed
{
    [Fact]
    public async Task A_topic_that_is_defined_is_touched_by_the_papers_whose_words_name_it_and_undone_all_is_as_before()
    {
        var before = await EverythingAsync();

        var topic = (await SayAsync("""defineTopic(input: {name: "Shallow learning", aliases: ["shallow reinforcement learning"], broader: ["RL"], description: "Without depth."})""", "topic { id name aliases description broader { name } paperCount papers(first: 9) { nodes { paper { title } mentions { text where start length context } } } }"))["topic"]!;

        Assert.Equal(("Shallow learning", "Without depth.", "reinforcement learning"), (Text(topic, "name"), Text(topic, "description"), Text(topic["broader"]![0]!, "name")));
        Assert.True(topic["paperCount"]!.GetValue<int>() > 0);
        var touch = topic["papers"]!["nodes"]!.AsArray().First(node => Text(node!, "paper", "title") == "State of the Art Control of Atari Games Using Shallow Reinforcement Learning")!;
        var mention = touch["mentions"]!.AsArray().First(one => Text(one!, "where") == "TITLE")!;
        Assert.Equal("Shallow Reinforcement Learning", Text(mention, "text"));
        Assert.Equal(Text(touch, "paper", "title").IndexOf("Shallow", StringComparison.Ordinal), mention["start"]!.GetValue<int>());
        var said = await ChangesAsync("TOPIC");
        Assert.Equal("Defined the topic “Shallow learning”.", Text(said[0], "summary"));
        Assert.Equal("local", Text(said[0], "by"));
        Assert.Contains(Text(touch, "paper", "title"), said[^1]["papers"]!.AsArray().Select(paper => Text(paper!, "title")));
        Assert.Null(said[^1]["by"]);
        await UndoAsync(said[0]);
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task A_topic_of_the_file_that_is_removed_stays_so_until_that_is_taken_back()
    {
        var before = await EverythingAsync();

        await SayAsync("""removeTopic(name: "Atari")""", "removed");

        Assert.Null((await AskAsync("""{ topic(name: "Atari games") { id } }"""))["topic"]);
        Assert.DoesNotContain("Atari games", await EverythingAsync(), StringComparison.Ordinal);
        Assert.Equal("CONFLICT", Text((await RefusalsAsync("""defineTopic(input: {name: "Atari games", aliases: ["VCS"]})"""))[0], "code"));
        await File.AppendAllTextAsync(Path.Combine(Seeds, "topics.yaml"), "\n  - name: Pong\n    description: A game.\n");
        await File.AppendAllTextAsync(Path.Combine(Seeds, Dump), "\n");
        await RestartAsync();
        Assert.Null((await AskAsync("""{ topic(name: "Atari games") { id } }"""))["topic"]);
        Assert.NotNull((await AskAsync("""{ topic(name: "Pong") { id } }"""))["topic"]);
        await UndoAsync((await ChangesAsync("TOPIC"))[0]);
        File.Copy(Path.Combine(HouseRules.Repository.Root, "seeds", "topics.yaml"), Path.Combine(Seeds, "topics.yaml"), overwrite: true);
        await RestartAsync();
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task Only_the_fields_that_are_given_change_and_outlast_every_reading()
    {
        var before = (await AskAsync(Dqn))["topic"]!;

        await SayAsync("""defineTopic(input: {name: "deep q network", aliases: ["DQN", "Nature DQN"]})""", "topic { id }");
        await File.AppendAllTextAsync(Path.Combine(Seeds, Dump), "\n");
        await RestartAsync();

        var after = (await AskAsync(Dqn))["topic"]!;
        Assert.Equal(["Nature DQN"], after["aliases"]!.AsArray().Select(alias => alias!.GetValue<string>()));
        Assert.Equal(before["description"]!.ToJsonString(), after["description"]!.ToJsonString());
        Assert.Equal(before["broader"]!.ToJsonString(), after["broader"]!.ToJsonString());
        await SayAsync("""defineTopic(input: {name: "DQN", aliases: null, broader: [], prerequisites: null, description: null})""", "topic { id }");
        var emptied = (await AskAsync(Dqn))["topic"]!;
        Assert.Equal(("[]", "[]", null), (emptied["aliases"]!.ToJsonString(), emptied["broader"]!.ToJsonString(), emptied["description"]));
    }

    [Fact]
    public async Task What_people_wrote_is_recognised_anew_too()
    {
        var paper = Text(await AskAsync("""{ paper(title: "Playing Atari with Deep Reinforcement Learning") { id } }"""), "paper", "id");
        await SayAsync($$"""annotate(input: {paper: "{{paper}}", note: "Compare with Zorblax trees, of course.", tags: ["zorblax"]})""", "annotation { id }");
        await SayAsync($$"""annotate(input: {paper: "{{paper}}", note: "Zorblax once more."})""", "annotation { id }");
        var taken = (await ChangesAsync("ANNOTATION"))[^1];
        await UndoAsync(taken);

        await SayAsync("""defineTopic(input: {name: "Zorblax"})""", "topic { id }");

        const string Question = """{ topic(name: "zorblax") { paperCount papers(first: 2) { nodes { mentions { text where start } } } } tag(name: "zorblax") { topic { name } } }""";
        var found = await AskAsync(Question);
        Assert.Equal(1, found["topic"]!["paperCount"]!.GetValue<int>());
        Assert.Equal([("Zorblax", "NOTE", 13), ("zorblax", "TAG", 0)], MentionsOf(found));
        Assert.Equal("Zorblax", Text(found, "tag", "topic", "name"));
        await UndoAsync((await ChangesAsync("UNDO"))[^1]);
        Assert.Contains(("Zorblax", "NOTE", 0), MentionsOf(await AskAsync(Question)));
    }

    [Fact]
    public async Task Topics_saved_to_the_file_and_topics_said_give_the_same()
    {
        await SayAsync("""defineTopic(input: {name: "Shallow learning", aliases: ["shallow reinforcement learning"], broader: ["reinforcement learning"]})""", "topic { id }");
        var said = await EverythingAsync();
        await UndoAsync((await ChangesAsync("TOPIC"))[0]);

        await File.AppendAllTextAsync(
            Path.Combine(Seeds, "topics.yaml"), "\n  - name: Shallow learning\n    aliases: [shallow reinforcement learning]\n    broader: [reinforcement learning]\n");
        await RestartAsync();

        Assert.Equal(said, await EverythingAsync());
    }

    [Theory]
    [InlineData("""defineTopic(input: {name: " "})""", "INVALID", "input,name")]
    [InlineData("""defineTopic(input: {name: "x"})""", "INVALID", "input,name")]
    [InlineData("""defineTopic(input: {name: "DQN"})""", "INVALID", "input")]
    [InlineData("""defineTopic(input: {name: "Mamba", aliases: ["S6", "a\u0007b"]})""", "INVALID", "input,aliases,1")]
    [InlineData("""defineTopic(input: {name: "Mamba", aliases: ["S6", "deep q-network"]})""", "DUPLICATE", "input,aliases,1")]
    [InlineData("""defineTopic(input: {name: "Mamba", broader: ["DQN", "nothing known"]})""", "NOT_FOUND", "input,broader,1")]
    [InlineData("""defineTopic(input: {name: "Mamba", prerequisites: ["mamba"]})""", "CYCLE", "input,prerequisites,0")]
    [InlineData("""defineTopic(input: {name: "machine learning", broader: ["DQN"]})""", "CYCLE", "input,broader")]
    [InlineData("""removeTopic(name: "nothing known")""", "NOT_FOUND", "name")]
    [InlineData("""removeTopic(name: "reinforcement learning")""", "CONFLICT", "name")]
    public async Task What_cannot_be_is_refused_with_its_place_and_changes_nothing(string mutation, string code, string path)
    {
        var before = (await AskAsync("{ changes(first: 0) { totalCount } }")).ToJsonString();

        var error = (await RefusalsAsync(mutation))[0];

        Assert.Equal((code, path), (Text(error, "code"), string.Join(',', error["path"]!.AsArray().Select(part => part!.GetValue<string>()))));
        Assert.Equal(before, (await AskAsync("{ changes(first: 0) { totalCount } }")).ToJsonString());
    }

    [Fact]
    public async Task A_circle_is_shown()
    {
        await SayAsync("""defineTopic(input: {name: "Aaa"})""", "topic { id }");
        await SayAsync("""defineTopic(input: {name: "Bbb", prerequisites: ["Aaa"]})""", "topic { id }");

        var error = (await RefusalsAsync("""defineTopic(input: {name: "Aaa", prerequisites: ["Bbb"]})"""))[0];

        Assert.Matches("Aaa needs Bbb needs Aaa|Bbb needs Aaa needs Bbb", Text(error, "message"));
    }

    [Fact]
    public async Task An_undo_that_would_leave_no_vocabulary_is_refused_and_says_why()
    {
        await SayAsync("""defineTopic(input: {name: "Aaa", aliases: ["Triple"]})""", "topic { id }");
        var defined = (await ChangesAsync("TOPIC"))[0];
        await SayAsync("""removeTopic(name: "Aaa")""", "removed");
        var removed = (await ChangesAsync("TOPIC"))[^1];
        await SayAsync("""defineTopic(input: {name: "Bbb", aliases: ["Triple"]})""", "topic { id }");

        var refused = (await AskAsync($$"""mutation { undo(change: "{{Text(removed, "id")}}") { errors { code message } } }"""))["undo"]!["errors"]![0]!;

        Assert.Equal("CONFLICT", Text(refused, "code"));
        Assert.Contains("Triple", Text(refused, "message"), StringComparison.Ordinal);
        var standing = (await AskAsync($$"""mutation { undo(change: "{{Text(defined, "id")}}") { errors { code message } } }"""))["undo"]!["errors"]![0]!;
        Assert.Contains(Text(removed, "id"), Text(standing, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_does_not_go_with_what_people_said_says_so_and_what_counted_goes_on()
    {
        await SayAsync("""defineTopic(input: {name: "Mamba", aliases: ["S6"]})""", "topic { id }");
        var said = (await ChangesAsync("TOPIC"))[0];
        await File.AppendAllTextAsync(Path.Combine(Seeds, "topics.yaml"), "\n  - name: S6\n    description: A model.\n");

        await RestartAsync();

        var failed = (await AskAsync("{ imports(first: 9) { nodes { file status problems(first: 1) { nodes { message } } } } }"))["imports"]!["nodes"]!.AsArray().First(one => Text(one!, "file") == "topics.yaml")!;
        Assert.Equal("FAILED", Text(failed, "status"));
        Assert.Contains("S6", Text(failed["problems"]!["nodes"]![0]!, "message"), StringComparison.Ordinal);
        Assert.Equal("Mamba", Text(await AskAsync("""{ topic(name: "S6") { name } }"""), "topic", "name"));
        await UndoAsync(said);
        await RestartAsync();
        Assert.Equal("S6", Text(await AskAsync("""{ topic(name: "S6") { name } }"""), "topic", "name"));
    }

    private const string Dqn = """{ topic(name: "DQN") { name aliases description broader { name } prerequisites { name } } }""";

    private static IEnumerable<(string, string, int)> MentionsOf(JsonNode found) => found["topic"]!["papers"]!["nodes"]![0]!["mentions"]!.AsArray()
        .Select(one => (Text(one!, "text"), Text(one!, "where"), one!["start"]!.GetValue<int>()));

    private async Task<IReadOnlyList<JsonNode>> RefusalsAsync(string mutation) =>
        [.. (await AskAsync($$"""mutation { said: {{mutation}} { errors { code message path value existing } } }"""))["said"]!["errors"]!.AsArray().Select(error => error!)];

    private Task UndoAsync(JsonNode change) => base.UndoAsync(Text(change, "id"));

    private async Task<IReadOnlyList<JsonNode>> ChangesAsync(string kind) =>
        [.. (await AskAsync("{ changes(first: 100) { nodes { id by kind summary papers { title } } } }"))["changes"]!["nodes"]!.AsArray()
            .Where(change => Text(change!, "kind") == kind).Select(change => change!)];
}

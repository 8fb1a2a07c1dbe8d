namespace PaperGraph.Host.Tests.Editing;

/// <summary>What people say of the seed, over the whole server.</summary>
public sealed class EditingTests : EditedSeed
{
    [Fact]
    public async Task A_correction_is_seen_with_who_said_it_and_what_it_was_and_undone_it_is_as_before()
    {
        var paper = (await PapersAsync())[0]!["id"]!.GetValue<string>();
        var before = await TitleAsync(paper);

        var said = await AskAsync($$"""mutation { updatePaper(input: {id: "{{paper}}", title: "Double Q-learning revisited", year: 2015}) { paper { title titleSource year topics { topic { name } } } errors { message } } }""");

        Assert.Equal(("Double Q-learning revisited", "CURATED", 2015), (Text(said, "updatePaper", "paper", "title"), Text(said, "updatePaper", "paper", "titleSource"), said["updatePaper"]!["paper"]!["year"]!.GetValue<int>()));
        Assert.Contains("double Q-learning", said["updatePaper"]!["paper"]!["topics"]!.AsArray().Select(topic => Text(topic!, "topic", "name")));
        var change = await LastChangeAsync();
        Assert.Equal(("local", "PAPER"), (Text(change, "by"), Text(change, "kind")));
        Assert.StartsWith($"Title was “{before}”, is “Double Q-learning revisited”.", Text(change, "summary"), StringComparison.Ordinal);
        await UndoAsync(Text(change, "id"));
        Assert.Equal(before, await TitleAsync(paper));
    }

    [Fact]
    public async Task Fifty_words_of_every_kind_outlast_a_re_import_and_fifty_undos_bring_back_the_first_state()
    {
        var first = await EverythingAsync();
        var papers = (await PapersAsync()).Select(paper => paper!["id"]!.GetValue<string>()).ToList();
        var annotations = (await AskAsync("{ annotations(first: 20) { nodes { id } } }"))["annotations"]!["nodes"]!.AsArray().Select(one => Text(one!, "id")).ToList();
        string[] verdicts =
        [
            """addPaper(input: {title: "A paper that nobody met", tags: ["added"]})""", $$"""removePaper(id: "{{papers[31]}}")""",
            $$"""mergePapers(into: "{{papers[40]}}", from: ["{{papers[41]}}", "{{papers[42]}}"])""", $$"""linkPapers(from: "{{papers[43]}}", to: "{{papers[41]}}", kind: SURVEYS)""",
            $$"""judgeTopic(paper: "{{papers[44]}}", topic: "attention", verdict: CONFIRMED)""", """defineTopic(input: {name: "phrase", aliases: ["sentence", "document"], broader: ["natural language processing"]})""",
            """removeTopic(name: "KNIME")""", $$"""tagPaper(paper: "{{papers[45]}}", tag: "said")""", $$"""unlinkPapers(from: "{{papers[43]}}", to: "{{papers[40]}}", kind: SURVEYS)""",
            $$"""untagPaper(paper: "{{papers[45]}}", tag: "said")""",
        ];
        for (var number = 0; number < 10; number++)
        {
            await SayAsync($$"""updatePaper(input: {id: "{{papers[number]}}", title: "Title {{number}} of a paper", authors: ["Ann Lee", "Bo {{number}}"], venue: null})""");
            await SayAsync($$"""updatePaper(input: {id: "{{papers[number]}}", doi: "10.5555/paper.{{number}}", kind: BOOK, readingMinutes: {{number + 10}}})""");
            await SayAsync($$"""annotate(input: {paper: "{{papers[number + 10]}}", note: "DQN, said number {{number}}", tags: ["said"]})""");
            await SayAsync(number % 2 == 0
                ? $$"""editAnnotation(input: {id: "{{annotations[number]}}", note: "edited {{number}}"})"""
                : $$"""removeAnnotation(id: "{{annotations[number]}}")""");
            await SayAsync(verdicts[number]);
        }

        var said = await EverythingAsync();
        Assert.NotEqual(first, said);
        await File.AppendAllTextAsync(Path.Combine(Seeds, Dump), "\n");
        await RestartAsync();
        Assert.Equal("DONE", Text((await AskAsync("{ imports(first: 9) { nodes { file status } } }"))["imports"]!["nodes"]!.AsArray().First(one => Text(one!, "file") == Dump)!, "status"));
        Assert.Equal(said, await EverythingAsync());

        var changes = (await AskAsync("{ changes(by: \"local\", last: 100) { nodes { id } } }"))["changes"]!["nodes"]!.AsArray().Select(one => Text(one!, "id")).Reverse().ToList();
        Assert.Equal(50, changes.Count);
        foreach (var change in changes)
            await UndoAsync(change);
        // Corrections of the file that lost their papers look for them again.
        await RestartAsync();
        Assert.Equal(first, await EverythingAsync());
    }

    [Fact]
    public async Task What_stands_on_a_change_is_named_and_nothing_is_taken_back()
    {
        var paper = (await PapersAsync())[0]!["id"]!.GetValue<string>();
        await SayAsync($$"""updatePaper(input: {id: "{{paper}}", title: "One"})""");
        var one = Text(await LastChangeAsync(), "id");
        await SayAsync($$"""updatePaper(input: {id: "{{paper}}", title: "Two"})""");
        var two = Text(await LastChangeAsync(), "id");

        var refused = (await AskAsync($$"""mutation { undo(change: "{{one}}") { change { id } errors { code message path } } }"""))["undo"]!;

        var error = Assert.Single(refused["errors"]!.AsArray())!;
        Assert.Equal("CONFLICT", Text(error, "code"));
        Assert.Contains(two, Text(error, "message"), StringComparison.Ordinal);
        Assert.Equal("Two", await TitleAsync(paper));
        await UndoAsync(two);
        await UndoAsync(one);
        Assert.NotEqual("One", await TitleAsync(paper));
    }

    [Fact]
    public async Task A_work_that_is_there_is_not_added_again_and_one_that_was_removed_only_comes_back_by_undo()
    {
        await SayAsync("""addPaper(input: {title: "Rainbow: Combining Improvements", arxivId: "arXiv:1710.02298v1", url: "https://arxiv.org/abs/1710.02298"})""");
        var id = Text((await AskAsync("""{ paper(arxivId: "1710.02298") { id } }""")), "paper", "id");

        var again = await RefusalAsync("""addPaper(input: {title: "Rainbow", arxivId: "1710.02298"})""");
        Assert.Equal(("DUPLICATE", id), (Text(again, "code"), Text(again, "existing")));
        await SayAsync($$"""removePaper(id: "{{id}}")""");
        Assert.Equal("CONFLICT", Text(await RefusalAsync("""addPaper(input: {title: "Rainbow", arxivId: "1710.02298"})"""), "code"));
        await UndoAsync(Text(await LastChangeAsync(), "id"));
        Assert.Equal(id, Text((await AskAsync("""{ paper(arxivId: "1710.02298") { id } }""")), "paper", "id"));
    }

    [Theory]
    [InlineData("""addPaper(input: {title: " "})""", "INVALID", "input,title")]
    [InlineData("""addPaper(input: {title: "A\u0007b"})""", "INVALID", "input,title")]
    [InlineData("""addPaper(input: {title: "T", authors: ["Ann", ""]})""", "INVALID", "input,authors,1")]
    [InlineData("""addPaper(input: {title: "T", year: 20133})""", "INVALID", "input,year")]
    [InlineData("""addPaper(input: {title: "T", doi: "not one"})""", "INVALID", "input,doi")]
    [InlineData("""addPaper(input: {title: "T", arxivId: "13-12"})""", "INVALID", "input,arxivId")]
    [InlineData("""addPaper(input: {title: "T", readingMinutes: 0})""", "INVALID", "input,readingMinutes")]
    [InlineData("""addPaper(input: {title: "T", url: "ftp://example.org/t"})""", "INVALID", "input,url")]
    [InlineData("""updatePaper(input: {id: "PAPER"})""", "INVALID", "input")]
    [InlineData("""updatePaper(input: {id: "PAPER", title: null})""", "INVALID", "input,title")]
    [InlineData("""updatePaper(input: {id: "p0000000000000000", year: 2000})""", "NOT_FOUND", "input,id")]
    [InlineData("""annotate(input: {paper: "PAPER"})""", "INVALID", "input")]
    [InlineData("""annotate(input: {paper: "p0000000000000000", note: "n"})""", "NOT_FOUND", "input,paper")]
    [InlineData("""removeAnnotation(id: "a0000000000000000")""", "NOT_FOUND", "id")]
    public async Task What_cannot_be_is_refused_with_its_place_and_changes_nothing(string mutation, string code, string path)
    {
        var paper = (await PapersAsync())[0]!["id"]!.GetValue<string>();
        var before = await CountChangesAsync();

        var error = await RefusalAsync(mutation.Replace("PAPER", paper, StringComparison.Ordinal));

        Assert.Equal((code, path), (Text(error, "code"), string.Join(',', error["path"]!.AsArray().Select(part => part!.GetValue<string>()))));
        Assert.Equal(before, await CountChangesAsync());
    }

    [Fact]
    public async Task An_import_is_a_change_that_only_its_file_can_take_back()
    {
        var import = (await AskAsync("{ changes(first: 1) { nodes { id kind by summary import { file } } } }"))["changes"]!["nodes"]![0]!;

        Assert.Equal(("IMPORT", Dump), (Text(import, "kind"), Text(import, "import", "file")));
        Assert.Null(import["by"]);
        Assert.Equal("CONFLICT", Text((await AskAsync($$"""mutation { undo(change: "{{Text(import, "id")}}") { errors { code } } }"""))["undo"]!["errors"]![0]!, "code"));
    }
}

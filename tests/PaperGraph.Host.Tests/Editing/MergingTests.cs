using System.Text.Json.Nodes;

namespace PaperGraph.Host.Tests.Editing;

/// <summary>Papers that are made one, and taken apart, over the whole server.</summary>
public sealed class MergingTests : EditedSeed
{
    [Fact]
    public async Task Papers_that_were_one_for_a_while_are_as_before_whatever_was_read_and_said_meanwhile()
    {
        var first = await EverythingAsync();
        var papers = (await PapersAsync()).Select(paper => Text(paper!, "id")).ToList();
        await SayAsync($$"""mergePapers(into: "{{papers[0]}}", from: ["{{papers[1]}}", "{{papers[2]}}"])""");
        await SayAsync($$"""mergePapers(into: "{{papers[3]}}", from: ["{{papers[0]}}"])""");
        await SayAsync($$"""mergePapers(into: "{{papers[4]}}", from: [{{string.Join(", ", papers.Skip(5).Take(20).Select(paper => $"\"{paper}\""))}}])""");
        await SayAsync($$"""updatePaper(input: {id: "{{papers[1]}}", year: 1999, venue: "Nowhere"})""");
        var words = Text(await LastChangeAsync(), "id");

        await File.AppendAllTextAsync(Path.Combine(Seeds, Dump), "\n");
        await RestartAsync();

        Assert.Equal(papers.Take(3).Order(StringComparer.Ordinal), (await PartsOfAsync(papers[3])).Order(StringComparer.Ordinal));
        Assert.Equal(1999, (await AskAsync($$"""{ paper(id: "{{papers[2]}}") { year } }"""))["paper"]!["year"]!.GetValue<int>());
        await UndoAsync(words);
        foreach (var whole in new[] { papers[4], papers[3] })
        {
            foreach (var part in (await PartsOfAsync(whole)).Where(papers.Contains))
                await UnmergeAsync(whole, part);
        }

        // A part of a part goes with it, and is taken apart from that.
        foreach (var part in (await PartsOfAsync(papers[0])).Where(papers.Contains))
            await UnmergeAsync(papers[0], part);
        // Corrections of the file look for their papers again.
        await RestartAsync();
        Assert.Equal(first, await EverythingAsync());
    }

    [Fact]
    public async Task The_id_of_a_merged_paper_is_that_of_the_paper_that_it_is_part_of_whatever_is_said_by_it()
    {
        var papers = (await PapersAsync()).Select(paper => Text(paper!, "id")).ToList();
        var (whole, part) = (papers[0], papers[1]);
        var (name, titleOfPart) = (await TitleAsync(whole), await TitleAsync(part));

        var merged = (await AskAsync($$"""mutation { mergePapers(into: "{{whole}}", from: ["{{part}}"]) { paper { id mergedFrom { id title } } errors { message } } }"""))["mergePapers"]!;
        Assert.Equal($$$"""{"paper":{"id":"{{{whole}}}","mergedFrom":[{"id":"{{{part}}}","title":{{{JsonValue.Create(titleOfPart).ToJsonString()}}}}]},"errors":[]}""", merged.ToJsonString());
        Assert.Equal(("MERGE", $"Merged “{titleOfPart}” into “{name}”."), (Text(await LastChangeAsync(), "kind"), Text(await LastChangeAsync(), "summary")));
        await SayAsync($$"""updatePaper(input: {id: "{{part}}", title: "One work"})""");
        Assert.Equal("One work", await TitleAsync(whole));
        var note = (await AskAsync($$"""mutation { annotate(input: {paper: "{{part}}", note: "Said by it."}) { annotation { paper { id } } } }"""))["annotate"]!;
        Assert.Equal(whole, Text(note, "annotation", "paper", "id"));
        var log = (await AskAsync($$"""{ changes(paper: "{{part}}", by: "local") { nodes { papers { id } } } }"""))["changes"]!["nodes"]!.AsArray();
        Assert.Equal([whole, whole, whole], log.Select(change => Assert.Single(change!["papers"]!.AsArray())!["id"]!.GetValue<string>()));

        var apart = (await AskAsync($$"""mutation { unmergePaper(from: "{{whole}}", id: "{{part}}") { paper { id title mergedFrom { id } } errors { message } } }"""))["unmergePaper"]!;
        Assert.Equal((part, titleOfPart), (Text(apart, "paper", "id"), Text(apart, "paper", "title")));
        Assert.Equal($"Took “{titleOfPart}” apart from “One work”.", Text(await LastChangeAsync(), "summary"));
        Assert.Equal("One work", await TitleAsync(whole));
    }

    [Fact]
    public async Task What_cannot_be_merged_or_taken_apart_is_refused_with_its_place_and_changes_nothing()
    {
        var papers = (await PapersAsync()).Select(paper => Text(paper!, "id")).ToList();
        await SayAsync($$"""mergePapers(into: "{{papers[0]}}", from: ["{{papers[1]}}"])""");
        var before = await CountChangesAsync();

        async Task RefusesAsync(string mutation, params string[] errors)
        {
            var said = (await AskAsync($$"""mutation { said: {{mutation}} { paper { id } errors { code path } } }"""))["said"]!;
            Assert.Null(said["paper"]);
            Assert.Equal(errors, said["errors"]!.AsArray().Select(error => $"{Text(error!, "code")} {string.Join(',', error!["path"]!.AsArray().Select(part => part!.GetValue<string>()))}"));
        }

        await RefusesAsync($$"""mergePapers(into: "{{papers[0]}}", from: [])""", "INVALID from");
        await RefusesAsync($$"""mergePapers(into: "{{papers[0]}}", from: [{{string.Join(", ", Enumerable.Range(0, 100).Select(number => $"\"{papers[number % 60]}\""))}}])""", "INVALID from");
        await RefusesAsync($$"""mergePapers(into: "{{papers[0]}}", from: ["{{papers[0]}}"])""", "INVALID from,0");
        await RefusesAsync($$"""mergePapers(into: "{{papers[1]}}", from: ["{{papers[0]}}", "{{papers[1]}}"])""", "INVALID from,0", "INVALID from,1");
        await RefusesAsync($$"""mergePapers(into: "{{papers[0]}}", from: ["{{papers[2]}}", "{{papers[1]}}", "{{papers[2]}}"])""", "CONFLICT from,1", "INVALID from,2");
        await RefusesAsync($$"""mergePapers(into: "{{papers[2]}}", from: ["{{papers[0]}}", "{{papers[1]}}"])""", "INVALID from,1");
        await RefusesAsync($$"""mergePapers(into: "p0000000000000000", from: ["p0000000000000001", "{{papers[2]}}"])""", "NOT_FOUND into", "NOT_FOUND from,0");
        await RefusesAsync($$"""unmergePaper(from: "{{papers[0]}}", id: "{{papers[2]}}")""", "CONFLICT id");
        await RefusesAsync($$"""unmergePaper(from: "{{papers[0]}}", id: "{{papers[0]}}")""", "CONFLICT id");
        await RefusesAsync($$"""unmergePaper(from: "p0000000000000000", id: "{{papers[1]}}")""", "NOT_FOUND from");
        Assert.Equal(before, await CountChangesAsync());
    }

    [Fact]
    public async Task Merging_is_not_taken_back_below_later_words_about_which_paper_is_part_of_which()
    {
        var papers = (await PapersAsync()).Select(paper => Text(paper!, "id")).ToList();
        await SayAsync($$"""mergePapers(into: "{{papers[0]}}", from: ["{{papers[1]}}"])""");
        var merged = Text(await LastChangeAsync(), "id");
        await UndoAsync(merged);
        var undone = Text(await LastChangeAsync(), "id");
        await SayAsync($$"""mergePapers(into: "{{papers[1]}}", from: ["{{papers[0]}}"])""");
        var later = Text(await LastChangeAsync(), "id");

        var refused = Assert.Single((await AskAsync($$"""mutation { undo(change: "{{undone}}") { errors { code message } } }"""))["undo"]!["errors"]!.AsArray())!;

        Assert.Equal("CONFLICT", Text(refused, "code"));
        Assert.Contains(later, Text(refused, "message"), StringComparison.Ordinal);
        await UndoAsync(later);
        await UndoAsync(undone);
        Assert.Equal([papers[1]], await PartsOfAsync(papers[0]));
    }

    private async Task<IReadOnlyList<string>> PartsOfAsync(string paper) =>
        [.. (await AskAsync($$"""{ paper(id: "{{paper}}") { mergedFrom { id } } }"""))["paper"]!["mergedFrom"]!.AsArray().Select(part => Text(part!, "id"))];

    // What went along with another part is no part of this paper any more.
    private async Task UnmergeAsync(string whole, string part)
    {
        if ((await PartsOfAsync(whole)).Contains(part))
            await SayAsync($$"""unmergePaper(from: "{{whole}}", id: "{{part}}")""");
    }
}

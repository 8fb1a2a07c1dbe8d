using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Storage.Specs.Changes;

/// <summary>The log holds every import and everything that people say, in the order in which it was done.</summary>
public abstract class LogSpecs : StoreSpecs
{
    [Fact]
    public async Task An_import_stands_in_it_with_what_it_changed()
    {
        var import = await ImportAsync("a.txt", Some.Entry("dqn", Some.Annotation("one")), Some.Entry("rainbow"));
        await ImportAsync("a.txt", Some.Entry("dqn", Some.Annotation("one")), Some.Entry(Some.Paper("rainbow", year: 2017)));

        var log = await LogAsync();

        Assert.Equal([1L, 2L], log.Select(change => change.Number));
        Assert.Equal(["Read “a.txt”: 2 papers added, 1 annotation added.", "Read “a.txt”: 1 paper updated."], log.Select(change => change.Summary));
        Assert.Equal((ChangeKind.Import, (string?)null, import.Id, import.FinishedAt), (log[0].Kind, log[0].By, log[0].Import ?? default, (DateTimeOffset?)log[0].At));
        Assert.Equal(new[] { Some.PaperId("dqn"), Some.PaperId("rainbow") }.Order(), log[0].Papers);
        Assert.Equal([Some.PaperId("rainbow")], log[1].Papers);
    }

    [Fact]
    public async Task A_text_that_somebody_sent_is_found_by_who_sent_it()
    {
        var sent = StartOf("a.txt") with { By = "Ann" };
        await Store.BeginImportAsync(sent, None);
        await Store.WriteAsync(sent.Id, new ImportBatch([Some.Entry("dqn")], []), None);
        await SwitchOnAsync(sent.Id);
        await ImportAsync("b.txt", Some.Entry("rainbow"));

        var said = (await Store.PageChangesAsync(new ChangeSelection(By: "Ann"), PageRequest.First(9), None)).Nodes();

        Assert.Equal([(ChangeKind.Import, "Ann", sent.Id)], said.Select(change => (change.Kind, change.By, change.Import ?? default)));
    }

    [Fact]
    public async Task An_import_that_fails_or_finds_the_same_bytes_does_not()
    {
        await AbandonAsync(await WriteAsync("a.txt", Some.Entry("dqn")));
        await Store.RecordUnchangedAsync(StartOf("a.txt"), None);

        Assert.Empty(await LogAsync());
        Assert.Equal(0, await Store.FindHeadAsync(None));
    }

    [Fact]
    public async Task An_import_names_no_more_papers_than_a_change_can()
    {
        await ImportAsync("a.txt", [.. Enumerable.Range(0, Change.MostPapers + 1).Select(number => Some.Entry($"paper {number}"))]);

        Assert.Equal(Change.MostPapers, (await LogAsync())[0].Papers.Distinct().Count());
    }

    [Fact]
    public async Task What_is_said_stands_in_it_word_for_word()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        var draft = Say.Title("title", "dqn", "Playing Atari");

        var change = await Store.ChangeAsync(draft, None);

        Assert.Equal(2, change?.Number);
        var found = (await Store.FindChangesAsync([draft.Change.Id, Say.ChangeId("nobody's")], None))[draft.Change.Id];
        Assert.Equal(
            (2L, draft.Change.At, "Ann", ChangeKind.Paper, "title", null, null),
            (found.Number, found.At, found.By, found.Kind, found.Summary, found.Undoes, found.UndoneBy));
        Assert.Equal([Some.PaperId("dqn")], found.Papers);
        Assert.Equal(draft.Change.Makes, found.Makes);
        Assert.Equal(draft.Change.Needs, found.Needs);
    }

    [Fact]
    public async Task A_page_goes_on_behind_a_cursor_whatever_was_changed_since()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await SayAsync("one", "dqn");
        var first = await Store.PageChangesAsync(ChangeSelection.All, PageRequest.First(2), None);
        await SayAsync("two", "dqn");

        var rest = await Store.PageChangesAsync(ChangeSelection.All, PageRequest.First(5, first.Items[^1].Cursor), None);
        var last = await Store.PageChangesAsync(ChangeSelection.All, PageRequest.Last(2), None);
        var before = await Store.PageChangesAsync(ChangeSelection.All, PageRequest.Last(2, last.Items[0].Cursor), None);

        Assert.Equal((false, false), (first.HasNext, first.HasPrevious));
        Assert.Equal(["two"], rest.Nodes().Select(change => change.Summary));
        Assert.Equal((false, true), (rest.HasNext, rest.HasPrevious));
        Assert.Equal(["one", "two"], last.Nodes().Select(change => change.Summary));
        Assert.Equal((false, true), (last.HasNext, last.HasPrevious));
        Assert.Equal([1L], before.Nodes().Select(change => change.Number));
        Assert.Equal((true, false), (before.HasNext, before.HasPrevious));
        await Assert.ThrowsAsync<InvalidCursorException>(() => Store.PageChangesAsync(ChangeSelection.All, PageRequest.First(1, "nonsense"), None));
    }

    [Fact]
    public async Task It_can_be_asked_for_one_paper_and_for_one_person()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await ImportAsync("b.txt", Some.Entry("rainbow"));
        await SayAsync("one", "dqn");
        await SayAsync("two", "rainbow", by: "Bob");

        var ofPaper = new ChangeSelection(Some.PaperId("dqn"));
        var ofBoth = new ChangeSelection(Some.PaperId("rainbow"), "Bob");

        Assert.Equal(["Read “a.txt”: 1 paper added.", "one"], (await Store.PageChangesAsync(ofPaper, PageRequest.First(9), None)).Nodes().Select(change => change.Summary));
        Assert.Equal(["two"], (await Store.PageChangesAsync(ofBoth, PageRequest.First(9), None)).Nodes().Select(change => change.Summary));
        Assert.Equal(["one"], (await Store.PageChangesAsync(new ChangeSelection(By: "Ann"), PageRequest.First(9), None)).Nodes().Select(change => change.Summary));
        Assert.Equal((4, 2, 1, 0), (
            await Store.CountChangesAsync(ChangeSelection.All, None), await Store.CountChangesAsync(ofPaper, None),
            await Store.CountChangesAsync(ofBoth, None), await Store.CountChangesAsync(new ChangeSelection(By: "Nobody"), None)));
    }

    [Fact]
    public async Task Later_changes_that_say_something_of_the_same_or_need_it_stand_on_a_change()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        var added = await SayAsync("added", "dqn", makes: ["p"], needs: []);
        await SayAsync("title", "dqn", makes: ["p.title"], needs: ["p"]);
        await SayAsync("year", "dqn", makes: ["p.year"], needs: ["p"]);
        await SayAsync("another title", "dqn", makes: ["p.title"], needs: ["p"]);
        await Store.ChangeAsync(Say.Undo("undo", "another title", "dqn"), None);
        await SayAsync("last title", "dqn", makes: ["p.title"], needs: ["p"]);

        async Task<IEnumerable<string>> StandingOnAsync(string name, int most = 9) =>
            (await Store.FindStandingOnAsync((await Store.FindChangesAsync([Say.ChangeId(name)], None))[Say.ChangeId(name)], most, None)).Select(change => change.Summary);

        Assert.NotNull(added);
        Assert.Equal(["title", "year", "last title"], await StandingOnAsync("added"));
        Assert.Equal(["title", "year"], await StandingOnAsync("added", most: 2));
        Assert.Equal(["last title"], await StandingOnAsync("title"));
        Assert.Empty(await StandingOnAsync("year"));
    }

    private async Task<Change?> SayAsync(string name, string paper, string by = "Ann", string[]? makes = null, string[]? needs = null)
    {
        var draft = Say.That(name, Say.Of(paper) with { Year = 2000 });
        var change = draft.Change with { By = by, Makes = makes ?? draft.Change.Makes, Needs = needs ?? draft.Change.Needs };
        return await Store.ChangeAsync(draft with { Change = change }, None);
    }

    private async Task<IReadOnlyList<Change>> LogAsync() => (await Store.PageChangesAsync(ChangeSelection.All, PageRequest.First(100), None)).Nodes();
}

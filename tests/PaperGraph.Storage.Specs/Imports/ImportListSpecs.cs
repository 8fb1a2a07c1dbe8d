using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Storage.Specs.Imports;

/// <summary>The store tells which files it read, when, and how that went.</summary>
public abstract class ImportListSpecs : StoreSpecs
{
    [Fact]
    public async Task Imports_come_latest_first()
    {
        var first = await ImportAsync("a.txt");
        var second = await ImportAsync("b.txt");
        var third = await ImportAsync("a.txt");

        var page = await Store.PageImportsAsync(PageRequest.First(10), None);

        Assert.Equal([third.Id, second.Id, first.Id], page.Nodes().Select(import => import.Id));
        Assert.Equal(3, await Store.CountImportsAsync(None));
    }

    [Fact]
    public async Task Imports_are_paged_by_cursor()
    {
        var ids = new List<Id<Import>>();
        for (var number = 0; number < 5; number++)
            ids.Insert(0, (await ImportAsync($"{number}.txt")).Id);

        var first = await Store.PageImportsAsync(PageRequest.First(2), None);
        var second = await Store.PageImportsAsync(PageRequest.First(2, first.Items[^1].Cursor), None);

        Assert.Equal(ids[2..4], second.Nodes().Select(import => import.Id));
        Assert.True(second is { HasNext: true, HasPrevious: true });
        await Assert.ThrowsAsync<InvalidCursorException>(() => Store.PageImportsAsync(PageRequest.First(2, "nonsense"), None));
    }

    [Fact]
    public async Task A_running_import_shows_its_progress()
    {
        var import = await WriteAsync("a.txt");
        Assert.Equal(ImportStatus.Running, (await Store.FindImportsAsync([import], None))[import].Status);

        Store.ReportProgress(import, new ImportProgress(new LineCounts(1, 2, 3, 4, 5), 0.5, 7));

        var running = (await Store.PageImportsAsync(PageRequest.First(1), None)).Nodes()[0];
        Assert.Equal((0.5, 7), (running.Progress, running.SecondsLeft));
        Assert.Equal(new LineCounts(1, 2, 3, 4, 5), running.Lines);
        Assert.Null(running.FinishedAt);
    }

    [Fact]
    public async Task A_finished_import_has_no_progress()
    {
        var id = await WriteAsync("a.txt");
        Store.ReportProgress(id, new ImportProgress(LineCounts.None, 0.5, 7));

        var import = await SwitchOnAsync(id);

        Assert.Null(import.Progress);
        Assert.Null((await Store.FindImportsAsync([id], None))[id].SecondsLeft);
    }

    [Fact]
    public async Task An_abandoned_import_failed()
    {
        var id = await WriteAsync("a.txt");

        await Store.AbandonAsync(id, new LineCounts(0, 0, 0, 9, 0), [new ImportProblem(0, "No text.", "")], StartOf("x").StartedAt, None);

        var import = (await Store.FindImportsAsync([id], None))[id];
        Assert.Equal(ImportStatus.Failed, import.Status);
        Assert.Equal(9, import.Lines.Problem);
        Assert.NotNull(import.FinishedAt);
    }

    [Fact]
    public async Task Of_each_file_only_the_latest_failure_is_kept()
    {
        var first = await WriteAsync("a.txt");
        await AbandonAsync(first, new ImportProblem(0, "No text.", ""));
        var other = await WriteAsync("b.txt");
        await AbandonAsync(other);
        var second = await WriteAsync("a.txt");
        await AbandonAsync(second);

        Assert.Equal(new[] { other, second }.Order(), (await Store.FindImportsAsync([first, other, second], None)).Keys.Order());
        Assert.Equal([0], await Store.CountProblemsAsync([first], None));
    }

    [Fact]
    public async Task An_unchanged_file_carries_the_lines_of_its_standing_reading()
    {
        var standing = await ImportAsync("a.txt", Some.Entry("DQN"));

        var start = StartOf("a.txt");
        await Store.RecordUnchangedAsync(start, None);

        var unchanged = (await Store.FindImportsAsync([start.Id], None))[start.Id];
        Assert.Equal(ImportStatus.Unchanged, unchanged.Status);
        Assert.Equal(standing.Lines, unchanged.Lines);
        Assert.Equal(ImportChanges.None, unchanged.Changes);
        Assert.Equal(standing.Id, (await Store.FindReadingAsync("a.txt", None))?.Import);
    }

    [Fact]
    public async Task Of_each_file_only_the_latest_unchanged_note_is_kept()
    {
        await ImportAsync("a.txt");
        await ImportAsync("b.txt");
        await Store.RecordUnchangedAsync(StartOf("a.txt"), None);
        await Store.RecordUnchangedAsync(StartOf("b.txt"), None);

        var latest = StartOf("a.txt");
        await Store.RecordUnchangedAsync(latest, None);

        Assert.Equal(4, await Store.CountImportsAsync(None));
        Assert.Equal(latest.Id, (await Store.PageImportsAsync(PageRequest.First(1), None)).Nodes()[0].Id);
    }

    [Fact]
    public async Task Find_leaves_out_unknown_imports() =>
        Assert.Empty(await Store.FindImportsAsync([Id<Import>.For("nothing")], None));
}

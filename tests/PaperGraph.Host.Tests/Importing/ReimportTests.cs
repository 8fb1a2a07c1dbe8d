using PaperGraph.Core.Imports;

namespace PaperGraph.Host.Tests.Importing;

public sealed class ReimportTests : IAsyncLifetime
{
    private readonly ReadingGroup _group = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _group.DisposeAsync();

    [Fact]
    public async Task The_same_bytes_again_are_unchanged_and_touch_nothing()
    {
        await _group.Write("group.txt", Dumps.July).ReadAsync();
        var before = await _group.Store.PapersAsync();

        await _group.ReadAsync();

        var imports = await _group.Store.ImportsAsync();
        Assert.Equal([ImportStatus.Unchanged, ImportStatus.Done], imports.Select(import => import.Status));
        Assert.Equal(imports[1].Lines, imports[0].Lines);
        Assert.Equal(before.Select(paper => paper.Id), (await _group.Store.PapersAsync()).Select(paper => paper.Id));
    }

    [Fact]
    public async Task Newer_months_above_leave_every_id_as_it_was()
    {
        await _group.Write("group.txt", Dumps.July).ReadAsync();
        var before = await _group.Store.PapersAsync();
        var annotations = await _group.Store.AnnotationsAsync();

        await _group.Write("group.txt", Dumps.August + "\n" + Dumps.July).ReadAsync();

        var after = await _group.Store.PapersAsync();
        Assert.Equal(before.Count + 2, after.Count);
        Assert.Subset(after.Select(paper => paper.Id).ToHashSet(), before.Select(paper => paper.Id).ToHashSet());
        Assert.Subset((await _group.Store.AnnotationsAsync()).Select(annotation => annotation.Id).ToHashSet(), annotations.Select(annotation => annotation.Id).ToHashSet());
        var changes = (await _group.Store.ImportsAsync())[0].Changes;
        Assert.Equal((2, 0, 0, 1, 0, 0), (changes.PapersAdded, changes.PapersUpdated, changes.PapersWithdrawn, changes.AnnotationsAdded, changes.AnnotationsUpdated, changes.AnnotationsWithdrawn));
    }

    [Fact]
    public async Task An_edited_note_updates_its_annotation_and_keeps_both_ids()
    {
        await _group.Write("group.txt", Dumps.July).ReadAsync();
        var papers = await _group.Store.PapersAsync();
        var annotations = await _group.Store.AnnotationsAsync();

        await _group.Write("group.txt", Dumps.July.Replace("tutorial article on BERT", "a very good tutorial article on BERT", StringComparison.Ordinal)).ReadAsync();

        var changes = (await _group.Store.ImportsAsync())[0].Changes;
        Assert.Equal((0, 1, 0), (changes.AnnotationsAdded, changes.AnnotationsUpdated, changes.AnnotationsWithdrawn));
        Assert.Equal(papers.Select(paper => paper.Id).Order(), (await _group.Store.PapersAsync()).Select(paper => paper.Id).Order());
        Assert.Equal(annotations.Select(annotation => annotation.Id).Order(), (await _group.Store.AnnotationsAsync()).Select(annotation => annotation.Id).Order());
    }

    [Fact]
    public async Task An_entry_that_is_gone_is_withdrawn_and_has_its_id_back_when_it_returns()
    {
        await _group.Write("group.txt", Dumps.July).ReadAsync();
        var before = await _group.Store.PapersAsync();

        await _group.Write("group.txt", Dumps.August).ReadAsync();
        Assert.Equal(3, (await _group.Store.ImportsAsync())[0].Changes.PapersWithdrawn);
        await _group.Write("group.txt", Dumps.July).ReadAsync();

        Assert.Equal(before.Select(paper => paper.Id), (await _group.Store.PapersAsync()).Select(paper => paper.Id));
    }

    [Fact]
    public async Task The_same_page_under_another_name_is_the_same_papers_and_annotations_with_two_sources()
    {
        await _group.Write("2023.txt", Dumps.July).ReadAsync();
        var before = await _group.Store.PapersAsync();

        await _group.Write("2024.txt", Dumps.August + "\n" + Dumps.July).ReadAsync();

        Assert.Equal(before.Count + 2, (await _group.Store.PapersAsync()).Count);
        var shared = (await _group.Store.AnnotationsAsync()).Single(annotation => annotation.Note == "tutorial article on BERT");
        Assert.Equal(["2023.txt", "2024.txt"], (await _group.Store.SourcesAsync(shared)).Select(source => source.File));
    }

    [Fact]
    public async Task A_file_that_is_gone_withdraws_nothing_and_the_log_says_so()
    {
        await _group.Write("group.txt", Dumps.July).ReadAsync();
        _group.Delete("group.txt");

        await _group.ReadAsync();

        Assert.Equal(3, (await _group.Store.PapersAsync()).Count);
        Assert.Contains("group.txt is gone. What it said stays in the graph.", _group.Log.Lines);
    }

    [Fact]
    public async Task A_file_that_comes_while_the_server_runs_is_read()
    {
        await _group.Write("group.txt", Dumps.July).ReadAsync();

        _group.Write("august.txt", Dumps.August);

        await _group.UntilAsync(async () => (await _group.Store.PapersAsync()).Count == 5);
    }
}

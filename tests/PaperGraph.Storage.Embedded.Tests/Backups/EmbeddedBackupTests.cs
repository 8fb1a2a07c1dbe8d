using Microsoft.Extensions.Options;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Backups;
using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Embedded.Tests.Backups;

public sealed class EmbeddedBackupTests : IDisposable
{
    // More than one part of a copy.
    private const int Many = 2_000;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _library = new();
    private readonly TemporaryFolder _restored = new();

    public void Dispose()
    {
        _library.Dispose();
        _restored.Dispose();
    }

    [Fact]
    public async Task A_copy_opens_as_the_library_that_it_was_made_of()
    {
        await using var store = await _library.OpenStoreAsync();
        await ImportAsync(store, "a.txt", "first", 300);
        await ImportAsync(store, "b.txt", "second", 20);
        await ImportAsync(store, "a.txt", "third", 200);

        var report = await Backup().CopyAsync(_restored.Database, CancellationToken.None);

        Assert.Equal((_restored.Database, 220, 220), (report.File, report.Papers, report.Annotations));
        Assert.Equal(new FileInfo(_restored.Database).Length, report.Bytes);
        Assert.Equal([_restored.Database], Directory.GetFileSystemEntries(_restored.Path));
        Assert.Equal(await SeenAsync(store), await SeenInCopyAsync());
    }

    [Fact]
    public async Task An_import_that_runs_is_in_a_copy_as_a_broken_process_leaves_it()
    {
        await using var store = await _library.OpenStoreAsync();
        await ImportAsync(store, "a.txt", "old", 30);
        var before = await SeenAsync(store);
        await new StoreFiller(store).WriteAsync("a.txt", Entries("new", 40));

        var report = await Backup().CopyAsync(_restored.Database, CancellationToken.None);

        Assert.Equal((30, 30), (report.Papers, report.Annotations));
        Assert.Equal(70L, _restored.Query("SELECT count(*) FROM annotation_reading"));
        Assert.Equal(before, await SeenInCopyAsync());
        Assert.Equal(30L, _restored.Query("SELECT count(*) FROM annotation_reading"));
    }

    [Fact]
    public async Task Two_thousand_annotations_that_are_written_between_two_parts_neither_wait_for_the_copy_nor_come_into_it()
    {
        await using var store = await _library.OpenStoreAsync();
        await ImportAsync(store, "a.txt", "old", Many);
        var before = await SeenAsync(store);
        var begun = new TaskCompletionSource();
        using var written = new ManualResetEventSlim();
        var backup = Backup(() =>
        {
            begun.TrySetResult();
            Assert.True(written.Wait(TimeLimit), "The writer waited for the copy.");
        });

        var copying = backup.CopyAsync(_restored.Database, CancellationToken.None);
        await begun.Task.WaitAsync(TimeLimit);
        await ImportAsync(store, "a.txt", "new", Many);
        written.Set();
        var report = await copying;

        Assert.Equal((Many, Many), (report.Papers, report.Annotations));
        Assert.NotEqual(before, await SeenAsync(store));
        Assert.Equal(before, await SeenInCopyAsync());
    }

    [Fact]
    public async Task Copies_that_are_made_while_a_writer_imports_each_hold_one_whole_state()
    {
        await using var store = await _library.OpenStoreAsync();
        await ImportAsync(store, "a.txt", "round 0", 50);
        using var over = new CancellationTokenSource();
        var writing = Task.Run(() => ImportUntilAsync(store, over.Token));

        var copies = new List<TemporaryFolder>();
        for (var number = 0; number < 8; number++)
        {
            copies.Add(new TemporaryFolder());
            await Backup().CopyAsync(copies[^1].Database, CancellationToken.None);
        }

        await over.CancelAsync();
        Assert.True(await writing > 0);
        foreach (var copy in copies)
        {
            await using (var opened = await copy.OpenStoreAsync())
                Assert.Single((await NotesAsync(opened)).GroupBy(annotation => annotation.Note), round => round.Count() == 50);
            Assert.Equal("ok", copy.Query("PRAGMA integrity_check"));
            copy.Dispose();
        }
    }

    [Fact]
    public async Task A_library_that_nobody_has_open_is_copied_and_left_as_it_is()
    {
        await using (var store = await _library.OpenStoreAsync())
            await ImportAsync(store, "a.txt", "old", 30);
        var before = await File.ReadAllBytesAsync(_library.Database);

        await Backup().CopyAsync(_restored.Database, CancellationToken.None);

        Assert.Equal(before, await File.ReadAllBytesAsync(_library.Database));
        await using var again = await _library.OpenStoreAsync();
        Assert.Equal(await SeenAsync(again), await SeenInCopyAsync());
    }

    [Fact]
    public async Task A_file_that_exists_is_refused_and_left_alone()
    {
        await (await _library.OpenStoreAsync()).DisposeAsync();
        await File.WriteAllTextAsync(_restored.Database, "dear");

        await RefusesAsync<BackupFailedException>(_restored.Database, "exists");

        Assert.Equal("dear", await File.ReadAllTextAsync(_restored.Database));
        Assert.Equal([_restored.Database], Directory.GetFileSystemEntries(_restored.Path));
    }

    [Fact]
    public async Task A_file_that_appears_during_the_copying_is_left_alone_too()
    {
        await using var store = await _library.OpenStoreAsync();
        await ImportAsync(store, "a.txt", "old", Many);
        var backup = Backup(() => File.WriteAllText(_restored.Database, "dear"));

        await Assert.ThrowsAsync<BackupFailedException>(() => backup.CopyAsync(_restored.Database, CancellationToken.None));

        Assert.Equal("dear", await File.ReadAllTextAsync(_restored.Database));
        Assert.Equal([_restored.Database], Directory.GetFileSystemEntries(_restored.Path));
    }

    [Fact]
    public async Task What_another_backup_is_writing_is_left_alone()
    {
        await (await _library.OpenStoreAsync()).DisposeAsync();
        var part = $"{_restored.Database}.part";
        await File.WriteAllTextAsync(part, "half");

        await RefusesAsync<BackupFailedException>(_restored.Database, $"“{part}” is in the way");

        Assert.Equal("half", await File.ReadAllTextAsync(part));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_not_made()
    {
        await (await _library.OpenStoreAsync()).DisposeAsync();
        var folder = Path.Combine(_restored.Path, "missing");

        await RefusesAsync<BackupFailedException>(Path.Combine(folder, "copy.db"), $"The folder “{folder}” is not there");

        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Without_a_library_nothing_is_made()
    {
        await RefusesAsync<StoreUnavailableException>(_restored.Database, $"“{_library.Database}” is not there");

        Assert.Empty(Directory.GetFileSystemEntries(_library.Path));
        Assert.Empty(Directory.GetFileSystemEntries(_restored.Path));
    }

    [Fact]
    public async Task A_database_of_another_program_is_not_copied()
    {
        _library.Query("CREATE TABLE recipe (name TEXT)");

        await RefusesAsync<StoreUnavailableException>(_restored.Database, "no PaperGraph database");

        Assert.Empty(Directory.GetFileSystemEntries(_restored.Path));
    }

    [Fact]
    public async Task A_copy_that_is_cancelled_halfway_is_removed()
    {
        await using var store = await _library.OpenStoreAsync();
        await ImportAsync(store, "a.txt", "old", Many);
        using var cancellation = new CancellationTokenSource();
        var isHalf = false;
        var backup = Backup(() =>
        {
            isHalf = File.Exists($"{_restored.Database}.part");
            cancellation.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => backup.CopyAsync(_restored.Database, cancellation.Token));

        Assert.True(isHalf);
        Assert.Empty(Directory.GetFileSystemEntries(_restored.Path));
    }

    private EmbeddedBackup Backup(Action? betweenParts = null) =>
        new(Options.Create(new EmbeddedStoreOptions { Path = _library.Path })) { BetweenParts = betweenParts ?? (() => { }) };

    private async Task RefusesAsync<TException>(string file, string reason)
        where TException : Exception
    {
        var refused = await Assert.ThrowsAsync<TException>(() => Backup().CopyAsync(file, CancellationToken.None));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    private static Task ImportAsync(IPaperStore store, string file, string note, int papers) => new StoreFiller(store).ImportAsync(file, Entries(note, papers));

    private static IEnumerable<EntryReading> Entries(string note, int papers) => Enumerable.Range(0, papers)
        .Select(number => Some.Entry($"Paper {note} {number}", Some.Annotation($"{note} {number}", by: "Ann", tags: "RL") with { Note = note }));

    private static async Task<int> ImportUntilAsync(IPaperStore store, CancellationToken over)
    {
        var rounds = 0;
        while (rounds == 0 || !over.IsCancellationRequested)
            await ImportAsync(store, "a.txt", $"round {++rounds}", 50);
        return rounds;
    }

    private async Task<string> SeenInCopyAsync()
    {
        await using var copy = await _restored.OpenStoreAsync();
        return await SeenAsync(copy);
    }

    // Counts and pages, with what makes them up.
    private static async Task<string> SeenAsync(IPaperStore store)
    {
        var papers = (await store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, PageRequest.First(Many), CancellationToken.None))[0].Items;
        return string.Join('\n',
            papers.Select(paper => $"{paper.Node.Id} {paper.Node.Title}")
                .Concat((await NotesAsync(store)).Select(annotation => $"{annotation.Id} {annotation.Quote} {annotation.Note}"))
                .Prepend((await store.CountAsync(CancellationToken.None)).ToString()));
    }

    private static async Task<IReadOnlyList<Annotation>> NotesAsync(IPaperStore store) =>
        [.. (await store.PageAnnotationsAsync([AnnotationSelection.All], PageRequest.First(Many), CancellationToken.None))[0].Items.Select(item => item.Node)];
}

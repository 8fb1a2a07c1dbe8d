using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Embedded.Tests.Imports;

/// <summary>What a process leaves that ends at any point of an import: the files as they lie there then, opened by the next one.</summary>
public sealed class SweepTests : IDisposable
{
    private static readonly string[] Swept =
        ["paper_reading", "annotation_reading", "statement", "paper_state", "work_key", "annotation_key", "paper", "annotation", "tag", "person"];

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _crashed = new();

    public void Dispose()
    {
        _folder.Dispose();
        _crashed.Dispose();
    }

    [Fact]
    public async Task An_import_that_was_not_switched_on_leaves_no_row_behind()
    {
        await using (var store = await _folder.OpenStoreAsync())
        {
            await new StoreFiller(store).WriteAsync("a.txt", [Some.Entry("DQN", Some.Annotation("one", by: "Ann", tags: "RL"))]);
            CopyAsItLies();
        }

        await (await _crashed.OpenStoreAsync()).DisposeAsync();

        Assert.All(Swept, table => Assert.Equal(0L, Count(table)));
        Assert.Equal(0L, Count("annotation_text"));
        Assert.Equal(0L, Count("import_range"));
    }

    [Fact]
    public async Task A_switch_whose_old_rows_were_not_deleted_yet_is_cleaned_up()
    {
        await using (var store = await _folder.OpenStoreAsync())
        {
            var filler = new StoreFiller(store);
            await filler.ImportAsync("a.txt", [Some.Entry("DQN", Some.Annotation("one")), Some.Entry("ResNet", Some.Annotation("two"))]);
            await filler.ImportAsync("a.txt", [Some.Entry("DQN", Some.Annotation("one") with { Note = "new" })]);
        }

        CopyAsItLies();
        BringBackOldRows();

        await using (var store = await _crashed.OpenStoreAsync())
        {
            Assert.Equal(new StoreCounts(1, 1, 0, 0, 0), await store.CountAsync(CancellationToken.None));
            Assert.Equal([1], await store.CountPapersAsync([PaperSelection.All], CancellationToken.None));
        }

        Assert.Equal((1L, 1L, 1L), (Count("paper_reading"), Count("annotation_reading"), Count("paper_state")));
    }

    // The database and what its log holds, without closing it, as kill -9 leaves them.
    private void CopyAsItLies()
    {
        foreach (var file in Directory.GetFiles(_folder.Path).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(_crashed.Path, Path.GetFileName(file)), overwrite: true);
    }

    // What the switch deletes last: the replaced import's readings and range, and the states before.
    private void BringBackOldRows() => _crashed.Query("""
        INSERT INTO paper_reading (number, import, paper, first_line, title, title_source, kind) VALUES (1, 1, 1, 1, 'DQN', 1, 0), (2, 1, 2, 1, 'ResNet', 1, 0);
        INSERT INTO annotation_reading (number, import, paper, annotation, first_line, last_line, content) VALUES (1, 1, 1, 1, 1, 1, 0);
        INSERT INTO import_range (import, of_table, first, last) VALUES (1, 'paper_reading', 0, 2), (1, 'annotation_reading', 0, 1);
        INSERT INTO paper_state (number, paper, state) SELECT 1, paper, state FROM paper_state;
        INSERT INTO paper_state (number, paper, state) VALUES (100, 2, NULL);
        """);

    private object? Count(string table) => _crashed.Query($"SELECT count(*) FROM {table}");
}

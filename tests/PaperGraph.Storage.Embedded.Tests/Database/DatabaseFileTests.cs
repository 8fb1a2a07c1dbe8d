using Microsoft.Data.Sqlite;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Specs;
using PaperGraph.Storage.Specs.Changes;

namespace PaperGraph.Storage.Embedded.Tests.Database;

public sealed class DatabaseFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_folder_is_made_where_it_is_missing()
    {
        var path = Path.Combine(_folder.Path, "a", "b");

        await using var store = TemporaryFolder.MakeStore(path);
        await store.OpenAsync(CancellationToken.None);

        Assert.True(File.Exists(Path.Combine(path, "papergraph.db")));
    }

    [Fact]
    public async Task The_file_says_what_it_is_and_is_in_WAL_mode()
    {
        await using (await _folder.OpenStoreAsync())
        {
            Assert.Equal("wal", _folder.Query("PRAGMA journal_mode"));
        }

        Assert.Equal((long)DatabaseFile.ApplicationId, _folder.Query("PRAGMA application_id"));
        Assert.Equal((long)DatabaseFile.Version, _folder.Query("PRAGMA user_version"));
    }

    [Fact]
    public async Task A_newer_version_is_refused_and_left_alone()
    {
        await (await _folder.OpenStoreAsync()).DisposeAsync();
        _folder.Query("PRAGMA user_version = 99");

        await RefusesAsync("newer PaperGraph");

        Assert.Equal(99L, _folder.Query("PRAGMA user_version"));
    }

    [Fact]
    public async Task A_file_of_the_version_before_is_brought_up_to_date_with_all_that_it_holds()
    {
        await FillAsync();
        var tables = Tables();
        _folder.Query("""
            DROP TABLE said_session;
            DROP TABLE session;
            DROP VIEW same_paper;
            DROP TABLE merged;
            DROP INDEX paper_reading_said;
            DROP INDEX paper_reading_merged;
            DROP INDEX paper_reading_merging;
            DROP INDEX annotation_reading_said;
            DROP INDEX statement_said;
            DROP INDEX statement_by_import;
            DROP TABLE topic_definition;
            DROP TABLE vocabulary;
            DROP VIEW known_key;
            DROP TABLE said_key;
            DROP TABLE change_paper;
            DROP TABLE change;
            ALTER TABLE import DROP COLUMN by;
            ALTER TABLE paper_reading DROP COLUMN role;
            ALTER TABLE paper_reading DROP COLUMN emptied;
            ALTER TABLE paper_reading DROP COLUMN reading_minutes;
            ALTER TABLE paper_reading DROP COLUMN untagged;
            ALTER TABLE paper_reading DROP COLUMN judgements;
            ALTER TABLE paper_reading DROP COLUMN merged_into;
            ALTER TABLE annotation_reading DROP COLUMN is_removal;
            ALTER TABLE statement DROP COLUMN first_line;
            ALTER TABLE statement DROP COLUMN is_denial;
            PRAGMA user_version = 1;
            """);

        await using var store = await _folder.OpenStoreAsync();

        Assert.Equal(tables, Tables());
        Assert.Equal(300, (await store.CountAsync(CancellationToken.None)).Papers);
        await store.ChangeAsync(Say.Merge("merge", "Paper 1", "Paper 2"), CancellationToken.None);
        Assert.Equal(299, (await store.CountAsync(CancellationToken.None)).Papers);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        await File.WriteAllTextAsync(_folder.Database, new string('x', 5_000));

        await RefusesAsync("no PaperGraph database");

        Assert.Equal(new string('x', 5_000), await File.ReadAllTextAsync(_folder.Database));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        _folder.Query("CREATE TABLE recipe (name TEXT)");
        var before = await File.ReadAllBytesAsync(_folder.Database);

        await RefusesAsync("no PaperGraph database");

        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.Database));
    }

    [Fact]
    public async Task A_damaged_file_is_refused()
    {
        await FillAsync();
        var bytes = await File.ReadAllBytesAsync(_folder.Database);
        Array.Fill(bytes, (byte)0xAA, 4_096, bytes.Length - 8_192);
        await File.WriteAllBytesAsync(_folder.Database, bytes);

        await RefusesAsync("damaged");

        Assert.Equal(bytes, await File.ReadAllBytesAsync(_folder.Database));
    }

    [Fact]
    public async Task A_file_that_was_cut_short_is_refused()
    {
        await FillAsync();
        await using (var file = File.OpenWrite(_folder.Database))
            file.SetLength(file.Length / 2);

        await RefusesAsync("damaged");
    }

    [Fact]
    public async Task An_empty_file_becomes_a_database()
    {
        await File.WriteAllBytesAsync(_folder.Database, []);

        await using var store = await _folder.OpenStoreAsync();

        Assert.Equal(new StoreCounts(0, 0, 0, 0, 0), await store.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_second_store_on_the_same_file_is_refused_until_the_first_is_closed()
    {
        var first = await _folder.OpenStoreAsync();
        await RefusesAsync("Another process uses");

        await first.DisposeAsync();

        await (await _folder.OpenStoreAsync()).DisposeAsync();
    }

    [Fact]
    public async Task A_store_that_was_refused_does_not_keep_the_file_locked()
    {
        await File.WriteAllTextAsync(_folder.Database, new string('x', 5_000));
        await RefusesAsync("no PaperGraph database");
        File.Delete(_folder.Database);

        await (await _folder.OpenStoreAsync()).DisposeAsync();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused()
    {
        var file = Path.Combine(_folder.Path, "file");
        await File.WriteAllTextAsync(file, "x");

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => TemporaryFolder.MakeStore(Path.Combine(file, "sub")).OpenAsync(CancellationToken.None));

        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
        Assert.Contains("Storage:Path", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_to_is_refused()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "The rights of a file do not bind root.");
        await (await _folder.OpenStoreAsync()).DisposeAsync();
        File.SetAttributes(_folder.Database, FileAttributes.ReadOnly);

        await RefusesAsync("cannot be written to");
    }

    [Theory]
    [InlineData(8, "cannot be written to")]
    [InlineData(11, "damaged")]
    [InlineData(13, "is full")]
    [InlineData(5, "locked")]
    [InlineData(10, "See to the disk")]
    [InlineData(10 | (3 << 8), "Reading or writing")]
    [InlineData(10 | (19 << 8), "is full")]
    [InlineData(10 | (32 << 8), "damaged")]
    [InlineData(26, "no PaperGraph database")]
    public void A_failure_of_SQLite_says_what_it_means_and_where(int code, string reason)
    {
        var failure = StoreFailure.Of(new SqliteException("failed", code & byte.MaxValue, code), _folder.Database);

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.Database, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_is_not_used_before_it_is_open() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => TemporaryFolder.MakeStore(_folder.Path).FindPaperAsync(Core.Papers.WorkKey.Title("a"), CancellationToken.None));

    private async Task FillAsync()
    {
        await using var store = await _folder.OpenStoreAsync();
        await new StoreFiller(store).ImportAsync("a.txt", Enumerable.Range(0, 300).Select(number => Some.Entry($"Paper {number}", Some.Annotation($"note {number}"))));
    }

    private async Task RefusesAsync(string reason)
    {
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(_folder.OpenStoreAsync);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.Database, refused.Message, StringComparison.Ordinal);
    }

    // Names of what there is and of the columns, whatever the blanks between them.
    private object? Tables() => _folder.Query("SELECT group_concat(what, ' ') FROM (SELECT name || ' ' || (SELECT coalesce(group_concat(name), '') FROM pragma_table_info(schema.name)) AS what FROM sqlite_schema AS schema ORDER BY name)");
}

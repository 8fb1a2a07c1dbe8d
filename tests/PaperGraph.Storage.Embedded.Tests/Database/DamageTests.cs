using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Backups;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Embedded.Tests.Database;

/// <summary>A single bit of a text is another one than was written, as old disks have it.</summary>
public sealed class DamageTests : IDisposable
{
    private const string Text = "the lottery ticket hypothesis";

    // Over several pages, most of which hold nothing else.
    private static readonly string Quote = $"{new string('x', 10_000)} {Text} {new string('y', 10_000)}";

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _other = new();

    public void Dispose()
    {
        _folder.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task A_text_that_changed_while_nobody_looked_is_refused_at_the_start()
    {
        await FillAsync(_folder);
        Damage(_folder.Database);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(_folder.OpenStoreAsync);

        Assert.Contains($"“{_folder.Database}” is damaged", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_changes_while_the_store_is_open_is_not_answered()
    {
        await FillAsync(_folder);
        await using var store = await _folder.OpenStoreAsync();
        Damage(_folder.Database);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => ReadAsync(store));

        Assert.Contains($"“{_folder.Database}” is damaged", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_cut_off_while_the_store_is_open_is_not_answered()
    {
        await FillAsync(_folder);
        await using var store = await _folder.OpenStoreAsync();
        await new StoreFiller(store).ImportAsync("b.txt", [Some.Entry("Something that the log holds")]);
        await using (var file = new FileStream(_folder.Database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
            file.SetLength(PlaceOf(file));

        await Assert.ThrowsAsync<StoreUnavailableException>(() => ReadAsync(store));
    }

    [Fact]
    public async Task A_text_that_changes_in_the_log_is_not_answered()
    {
        await using var store = await _folder.OpenStoreAsync();
        await ImportAsync(store);
        Damage($"{_folder.Database}-wal");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => ReadAsync(store));
    }

    [Fact]
    public async Task A_text_that_changes_in_a_log_that_a_killed_process_left_is_not_answered()
    {
        await using var killed = await _folder.OpenStoreAsync();
        await ImportAsync(killed);
        File.Copy(_folder.Database, _other.Database);
        File.Copy($"{_folder.Database}-wal", $"{_other.Database}-wal");
        await using var store = await _other.OpenStoreAsync();
        Damage($"{_other.Database}-wal");

        await Assert.ThrowsAsync<StoreUnavailableException>(() => ReadAsync(store));
    }

    [Fact]
    public async Task A_text_that_changes_in_a_backup_is_refused_too()
    {
        await using (var store = await _folder.OpenStoreAsync())
        {
            await ImportAsync(store);
            await new EmbeddedBackup(Options.Create(new EmbeddedStoreOptions { Path = _folder.Path })).CopyAsync(_other.Database, CancellationToken.None);
        }

        await (await _other.OpenStoreAsync()).DisposeAsync();
        Damage(_other.Database);

        await Assert.ThrowsAsync<StoreUnavailableException>(_other.OpenStoreAsync);
    }

    [Fact]
    public async Task A_library_that_was_made_without_checksums_is_read_and_written()
    {
        MakeWithoutChecksums();
        await FillAsync(_folder);

        await using var store = await _folder.OpenStoreAsync();

        Assert.Equal(Quote, (await ReadAsync(store)).Quote);
    }

    private static async Task FillAsync(TemporaryFolder folder)
    {
        await using var store = await folder.OpenStoreAsync();
        await ImportAsync(store);
    }

    private static Task ImportAsync(IPaperStore store) => new StoreFiller(store).ImportAsync("a.txt", [Some.Entry("Pruning", Some.Annotation() with { Quote = Quote })]);

    private static async Task<Annotation> ReadAsync(IPaperStore store) =>
        (await store.PageAnnotationsAsync([AnnotationSelection.All], PageRequest.First(1), CancellationToken.None))[0].Items[0].Node;

    private static void Damage(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Position = PlaceOf(file);
        file.WriteByte((byte)'T');
    }

    private static int PlaceOf(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(Text));
    }

    private void MakeWithoutChecksums()
    {
        using var script = new StreamReader(typeof(DatabaseFile).Assembly.GetManifestResourceStream("Schema.sql")!); // Built into it.
        using var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"{script.ReadToEnd()}; PRAGMA application_id = {DatabaseFile.ApplicationId}; PRAGMA user_version = {DatabaseFile.Version}";
        command.ExecuteNonQuery();
    }
}

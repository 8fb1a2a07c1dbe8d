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
    public async Task A_text_that_changes_in_the_log_is_not_answered()
    {
        await using var store = await _folder.OpenStoreAsync();
        await ImportAsync(store);
        Damage($"{_folder.Database}-wal");

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

        Assert.Equal(Text, (await ReadAsync(store)).Quote);
    }

    private static async Task FillAsync(TemporaryFolder folder)
    {
        await using var store = await folder.OpenStoreAsync();
        await ImportAsync(store);
    }

    private static Task ImportAsync(IPaperStore store) => new StoreFiller(store).ImportAsync("a.txt", [Some.Entry("Pruning", Some.Annotation() with { Quote = Text })]);

    private static async Task<Annotation> ReadAsync(IPaperStore store) =>
        (await store.PageAnnotationsAsync([AnnotationSelection.All], PageRequest.First(1), CancellationToken.None))[0].Items[0].Node;

    private static void Damage(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var place = bytes.AsSpan().LastIndexOf(System.Text.Encoding.UTF8.GetBytes(Text));
        file.Position = place;
        file.WriteByte((byte)(bytes[place] ^ 1));
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

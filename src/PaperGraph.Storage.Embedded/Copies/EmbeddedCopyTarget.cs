using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Copies;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>A database that is made in a folder of its own, and takes the library's place when it is whole.</summary>
/// <remarks>The folder is within the library's, so that both are on one disk and the file need only get another name.</remarks>
internal sealed class EmbeddedCopyTarget(IOptions<EmbeddedStoreOptions> options, ILogger<EmbeddedPaperStore> logger) : ICopyTarget
{
    private const string FolderName = "copying";

    private static readonly string[] BesideDatabase = ["-wal", "-shm"];

    private readonly string _path = Path.Combine(Path.GetFullPath(options.Value.Path), EmbeddedStoreOptions.FileName);
    private DatabaseLock? _lock;
    private EmbeddedPaperStore? _store;

    private string Folder => Path.Combine(Path.GetFullPath(options.Value.Path), FolderName);

    public async Task<IRecordWriter> BeginAsync(CancellationToken cancellationToken)
    {
        await RequireEmptyAsync(cancellationToken);
        EmbeddedDatabase.MakeFolder(Path.GetFullPath(options.Value.Path));
        _lock = DatabaseLock.Take(_path);
        Try(DeleteFolder);
        _store = new EmbeddedPaperStore(OptionsIn(Folder), logger) { LogsImports = false };
        await _store.OpenAsync(cancellationToken);
        return _store;
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await CloseAsync();
        Try(() =>
        {
            // An empty database may have been there, and what it left would be taken for the new one's.
            foreach (var suffix in BesideDatabase)
                File.Delete(_path + suffix);
            File.Move(Path.Combine(Folder, EmbeddedStoreOptions.FileName), _path, overwrite: true);
        });
        // Of a library that was here once and was moved away, none is missing in this one.
        _lock?.Keep(0);
    }

    public async ValueTask DisposeAsync()
    {
        if (_lock is null)
            return;
        await CloseAsync();
        Try(DeleteFolder);
        _lock.Dispose();
        _lock = null;
    }

    private async Task RequireEmptyAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(_path))
            return;
        await using var store = new EmbeddedPaperStore(options, logger);
        await store.OpenAsync(cancellationToken);
        var (imports, changes) = (await store.CountImportsAsync(cancellationToken), await store.FindHeadAsync(cancellationToken));
        if (imports > 0 || changes > 0)
            throw CopyRefusedException.NotEmpty($"The library in “{_path}”", (await store.CountAsync(cancellationToken)).Papers, imports, changes);
    }

    private static IOptions<EmbeddedStoreOptions> OptionsIn(string folder) => Options.Create(new EmbeddedStoreOptions { Path = folder });

    private async Task CloseAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        _store = null;
    }

    private void DeleteFolder()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    private void Try(Action change)
    {
        try
        {
            change();
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new StoreUnavailableException(StoreFailure.ReadOnly(_path), failure);
        }
        catch (IOException failure)
        {
            throw StoreFailure.Of(failure, _path);
        }
    }
}

using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>Keeps a second process off the database, whose graph in memory would not see what the first one writes.</summary>
internal sealed class DatabaseLock : IDisposable
{
    // EROFS, which .NET has no exception of its own for; the same on Linux and macOS.
    private const int ReadOnlyFileSystem = 30;

    private readonly FileStream _file;

    private DatabaseLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, which the operating system gives back when the process ends, however it ends.</summary>
    /// <exception cref="StoreUnavailableException">Somebody else has it, or the folder cannot be written to.</exception>
    public static DatabaseLock Take(string database)
    {
        var path = $"{database}.lock";
        try
        {
            return new DatabaseLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new StoreUnavailableException(StoreFailure.ReadOnly(database), failure);
        }
        catch (IOException failure) when (failure.HResult == ReadOnlyFileSystem)
        {
            throw new StoreUnavailableException(StoreFailure.ReadOnly(database), failure);
        }
        catch (IOException failure) when (File.Exists(path))
        {
            throw new StoreUnavailableException(
                $"Another process uses “{database}”. End it, or set Storage:Path to another folder.", failure);
        }
        catch (IOException failure)
        {
            throw StoreFailure.Of(failure, database);
        }
    }

    public void Dispose() => _file.Dispose();
}

using System.Buffers.Binary;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>Keeps a second process off the database, whose graph in memory would not see what the first one writes. Its file says how many changes were answered.</summary>
/// <remarks>SQLite takes a log up to where it is whole, and cannot know what stood behind that.</remarks>
internal sealed class DatabaseLock : IDisposable
{
    // EROFS, which .NET has no exception of its own for; the same on Linux and macOS.
    private const int ReadOnlyFileSystem = 30;

    private readonly FileStream _file;

    private DatabaseLock(FileStream file)
    {
        _file = file;
        var kept = new byte[sizeof(long)];
        Answered = RandomAccess.Read(file.SafeFileHandle, kept, 0) == kept.Length ? BinaryPrimitives.ReadInt64LittleEndian(kept) : 0;
    }

    /// <summary>The number of the last change that was answered; 0 where nothing is known.</summary>
    public long Answered { get; private set; }

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

    /// <summary>Keeps the number of the last change, before it is answered.</summary>
    public void Keep(long change)
    {
        if (change == Answered)
            return;
        var kept = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(kept, change);
        try
        {
            RandomAccess.Write(_file.SafeFileHandle, kept, 0);
            Answered = change;
        }
        catch (IOException)
        {
            // The change is stored, and that is what counts.
        }
    }

    public void Dispose() => _file.Dispose();
}

using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Changes;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>The open database: one connection that writes, and as many as are needed at once that read.</summary>
internal sealed class EmbeddedDatabase : IDisposable
{
    private readonly ConcurrentBag<DatabaseConnection> _idle = [];
    private readonly DatabaseLock _lock;
    private readonly DatabaseConnection _writer;
    private readonly string _path;
    private readonly bool _isNew;
    private volatile bool _isClosed;

    private EmbeddedDatabase(string path, bool isNew, DatabaseLock taken, DatabaseConnection writer) =>
        (_path, _isNew, _lock, _writer) = (path, isNew, taken, writer);

    /// <summary>Opens the database of a folder, making both where they are missing.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be used; nothing was changed.</exception>
    public static EmbeddedDatabase Open(string folder)
    {
        var path = Path.Combine(MakeFolder(folder), EmbeddedStoreOptions.FileName);
        var taken = DatabaseLock.Take(path);
        try
        {
            return new EmbeddedDatabase(path, !File.Exists(path), taken, DatabaseFile.Open(path));
        }
        catch (StoreUnavailableException)
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>How many of the last changes that were answered are not there. To be asked before anything is written.</summary>
    public long CountLost()
    {
        var answered = _isNew ? 0 : _lock.Answered;
        return Math.Max(0, answered - Write(ChangeTable.Head));
    }

    /// <summary>Runs a query on a connection of its own.</summary>
    /// <param name="query">Begins to read by itself if several of its statements must see one state.</param>
    public TResult Read<TResult>(Func<DatabaseConnection, TResult> query)
    {
        DatabaseConnection? rented = null;
        try
        {
            rented = Rent();
            return query(rented);
        }
        catch (SqliteException failure)
        {
            // Who knows in what state it is now.
            rented?.Dispose();
            rented = null;
            throw StoreFailure.Of(failure, _path);
        }
        finally
        {
            if (rented is not null)
                GiveBack(rented);
        }
    }

    /// <summary>Runs statements on the connection that writes; whoever calls sees to it that nobody else does.</summary>
    public TResult Write<TResult>(Func<DatabaseConnection, TResult> action)
    {
        try
        {
            var result = action(_writer);
            _lock.Keep(ChangeTable.Head(_writer));
            return result;
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.Of(failure, _path);
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        while (_idle.TryTake(out var connection))
            connection.Dispose();
        _writer.Dispose();
        _lock.Dispose();
    }

    private DatabaseConnection Rent()
    {
        if (_idle.TryTake(out var idle))
            return idle;
        var connection = new DatabaseConnection(_path);
        connection.Execute("PRAGMA query_only = 1");
        return connection;
    }

    private void GiveBack(DatabaseConnection connection)
    {
        connection.EndReading();
        if (_isClosed)
            connection.Dispose();
        else
            _idle.Add(connection);
    }

    /// <summary>Makes a folder where it is missing.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be made.</exception>
    public static string MakeFolder(string folder)
    {
        try
        {
            return Directory.CreateDirectory(folder).FullName;
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new StoreUnavailableException(StoreFailure.ReadOnly(folder), failure);
        }
        catch (IOException failure)
        {
            throw StoreFailure.Of(failure, folder);
        }
    }
}

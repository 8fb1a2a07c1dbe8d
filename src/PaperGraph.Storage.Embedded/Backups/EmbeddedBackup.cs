using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Backups;

/// <summary>Copies the library, also while another process has it open and writes to it.</summary>
/// <remarks>
/// The copy is the database as it stood when the copying began. An import that ran then is in it as a process that ended would have left it,
/// and the copy's first opening sweeps it. Nobody waits: until the copy is done, SQLite's log grows instead by what is written.
/// </remarks>
public sealed class EmbeddedBackup(IOptions<EmbeddedStoreOptions> options)
{
    internal Action BetweenParts { get; init; } = static () => { };

    /// <summary>Makes a copy that can stand in a folder of its own as its <see cref="EmbeddedStoreOptions.FileName" />.</summary>
    /// <param name="file">The copy's name; nothing that exists is replaced, and nothing is left where the copying fails or is cancelled.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    /// <exception cref="BackupFailedException">The copy cannot be written there.</exception>
    /// <exception cref="StoreUnavailableException">There is no library, or it cannot be read.</exception>
    public Task<BackupReport> CopyAsync(string file, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return Task.Run(() => Copy(Path.GetFullPath(file), cancellationToken), cancellationToken);
    }

    private BackupReport Copy(string path, CancellationToken cancellationToken)
    {
        var database = Path.Combine(Path.GetFullPath(options.Value.Path), EmbeddedStoreOptions.FileName);
        using var file = BackupFile.Reserve(path);
        using var source = DatabaseFile.OpenToRead(database);
        var (papers, annotations) = Count(source, database);
        CopyTo(file.Part, source, cancellationToken);
        return new BackupReport(path, papers, annotations, file.Keep());
    }

    // SQLite's online backup, as fast as VACUUM INTO, which cannot be stopped between two parts and keeps a journal beside its file.
    private void CopyTo(string part, DatabaseConnection source, CancellationToken cancellationToken)
    {
        try
        {
            using var target = new DatabaseConnection(part);
            // What is broken off is deleted, so that nothing need be undone in it.
            target.Execute("PRAGMA journal_mode = OFF");
            source.CopyTo(target, BetweenParts, cancellationToken);
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.Of(failure, part);
        }
    }

    private static (int Papers, int Annotations) Count(DatabaseConnection source, string database)
    {
        try
        {
            return PaperStateTable.CountSeen(source);
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.Of(failure, database);
        }
    }
}

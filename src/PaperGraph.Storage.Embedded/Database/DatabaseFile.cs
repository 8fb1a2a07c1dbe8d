using Microsoft.Data.Sqlite;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>Opens the database file, and refuses whatever is not ours, not whole or not writable, before anything is written.</summary>
internal static class DatabaseFile
{
    /// <summary>"PGph", in the place that SQLite keeps for it.</summary>
    public const int ApplicationId = 0x50477068;

    /// <summary>The version of <c>Schema.sql</c>.</summary>
    public const int Version = 3;

    // Beyond this the check would be what a start waits for; damage then shows when the graph is loaded or a row is read.
    private const long LargestChecked = 64 << 20;

    /// <summary>The connection that writes.</summary>
    public static DatabaseConnection Open(string path) => Open(path, SqliteOpenMode.ReadWriteCreate, connection =>
    {
        if (IsEmpty(connection))
            Create(connection);
        else
            Migrate(connection, Check(connection, path));
        Configure(connection);
    });

    /// <summary>A connection that has begun to read what is stored now, beside whoever writes; a file that is missing is not made.</summary>
    public static DatabaseConnection OpenToRead(string path)
    {
        if (!File.Exists(path))
            throw new StoreUnavailableException(StoreFailure.Missing(path));
        return Open(path, SqliteOpenMode.ReadOnly, connection =>
        {
            connection.Execute("BEGIN");
            if (Check(connection, path) < Version)
                throw new StoreUnavailableException($"“{path}” was written by an older PaperGraph. Start this one on it once, which brings it up to date, and try again.");
        });
    }

    private static DatabaseConnection Open(string path, SqliteOpenMode mode, Action<DatabaseConnection> prepare)
    {
        DatabaseConnection? connection = null;
        try
        {
            connection = new DatabaseConnection(path, mode);
            prepare(connection);
            return connection;
        }
        catch (SqliteException failure)
        {
            connection?.Dispose();
            throw StoreFailure.Of(failure, path);
        }
        catch (StoreUnavailableException)
        {
            connection?.Dispose();
            throw;
        }
    }

    private static bool IsEmpty(DatabaseConnection connection) =>
        connection.Prepare("PRAGMA application_id").Number() == 0
        && connection.Prepare("SELECT count(*) FROM sqlite_schema").Number() == 0;

    private static void Create(DatabaseConnection connection)
    {
        connection.BeginChecksums();
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Transact(static created =>
        {
            created.Execute(ScriptText("Schema.sql"));
            created.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
        });
    }

    private static void Migrate(DatabaseConnection connection, int version)
    {
        for (var next = version + 1; next <= Version; next++)
        {
            connection.Transact(migrated =>
            {
                migrated.Execute(ScriptText($"to-version-{next}.sql"));
                migrated.Execute($"PRAGMA user_version = {next}");
            });
        }
    }

    /// <returns>The version of its tables.</returns>
    private static int Check(DatabaseConnection connection, string path)
    {
        if (connection.Prepare("PRAGMA application_id").Number() != ApplicationId)
            throw new StoreUnavailableException(StoreFailure.NotOurs(path));
        var version = connection.Prepare("PRAGMA user_version").Number();
        if (version > Version)
        {
            throw new StoreUnavailableException(
                $"“{path}” was written by a newer PaperGraph (version {version} of its tables; this one knows {Version}). Start that one; the file was not changed.");
        }

        if (new FileInfo(path).Length <= LargestChecked && Finding(connection) is { } finding)
            throw new StoreUnavailableException(StoreFailure.Damaged(path, finding));
        return version;
    }

    private static string? Finding(DatabaseConnection connection)
    {
        using var rows = connection.Prepare("PRAGMA quick_check(1)").Rows();
        return rows.Next() && rows.Text(0) is var finding && finding != "ok" ? finding : null;
    }

    private static void Configure(DatabaseConnection connection)
    {
        connection.Execute("""
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL;
            PRAGMA cache_size = -65536;
            PRAGMA wal_autocheckpoint = 16384;
            PRAGMA journal_size_limit = 67108864;
            PRAGMA temp_store = MEMORY;
            """);
        // A file that cannot be written to is opened all the same, and says so only now.
        connection.Transact(static _ => { });
    }

    private static string ScriptText(string name)
    {
        using var stream = typeof(DatabaseFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is built into this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

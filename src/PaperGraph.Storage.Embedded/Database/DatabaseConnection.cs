using Microsoft.Data.Sqlite;
using PaperGraph.Storage.Embedded.Database.Pages;
using SQLitePCL;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>A connection and the statements prepared on it; used by one at a time.</summary>
internal sealed class DatabaseConnection : IDisposable
{
    private const string Main = "main";

    // A megabyte of most files: little enough to be asked often whether to stop.
    private const int PagesAtATime = 256;

    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private readonly SqliteConnection _connection;
    private readonly sqlite3 _handle;

    /// <summary>Opens the file to read and write, creating it where it is missing.</summary>
    public DatabaseConnection(string path)
        : this(path, SqliteOpenMode.ReadWriteCreate)
    {
    }

    public DatabaseConnection(string path, SqliteOpenMode mode)
    {
        CheckedFileSystem.Register();
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Vfs = CheckedFileSystem.Name,
            // Our own pool keeps prepared statements, which theirs would lose.
            Pooling = false,
        }.ConnectionString);
        _connection.Open();
        _handle = _connection.Handle ?? throw new InvalidOperationException("An open connection has a handle.");
        Execute("PRAGMA busy_timeout = 10000");
    }

    /// <summary>Has the pages of a database that is empty carry checksums.</summary>
    public void BeginChecksums() => CheckedFileSystem.Begin(_handle);

    /// <summary>Runs statements that are written in this program, several at once if need be.</summary>
    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The statement, prepared once.</summary>
    /// <param name="sql">Written in this program; whatever comes in is a parameter.</param>
    public Statement Prepare(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements.Add(sql, statement = new Statement(_handle, sql));
        return statement.Restart();
    }

    /// <summary>The number of the row that was inserted last.</summary>
    public int LastInserted() => checked((int)raw.sqlite3_last_insert_rowid(_handle));

    /// <summary>Begins to read the state that is stored now, whatever is written meanwhile.</summary>
    public void BeginReading()
    {
        Prepare("BEGIN").Run();
        // A transaction sees the state at its first read.
        Prepare("SELECT number FROM import LIMIT 1").Number();
    }

    public void EndReading() => RollBack();

    /// <summary>Does something whole or not at all.</summary>
    public void Transact(Action<DatabaseConnection> action)
    {
        Prepare("BEGIN IMMEDIATE").Run();
        var isDone = false;
        try
        {
            action(this);
            Prepare("COMMIT").Run();
            isDone = true;
        }
        finally
        {
            if (!isDone)
                RollBack();
        }
    }

    /// <summary>Copies the whole database over another one, part by part.</summary>
    /// <param name="target">What holds the copy in the end, whole or not at all.</param>
    /// <param name="betweenParts">Is called between one part and the next.</param>
    /// <param name="cancellationToken">Is asked between parts.</param>
    /// <remarks>To be called while this connection reads: what others write meanwhile would make the copying begin again.</remarks>
    public void CopyTo(DatabaseConnection target, Action betweenParts, CancellationToken cancellationToken)
    {
        if (CheckedFileSystem.Checks(_handle))
            target.WriteFirstPage();
        using var copying = raw.sqlite3_backup_init(target._handle, Main, _handle, Main);
        if (copying.IsInvalid)
            SqliteException.ThrowExceptionForRC(raw.sqlite3_errcode(target._handle), target._handle);
        int result;
        while ((result = raw.sqlite3_backup_step(copying, PagesAtATime)) == raw.SQLITE_OK)
        {
            betweenParts();
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (result != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(result, target._handle);
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        _connection.Dispose();
    }

    // Copied pages can be written in any order, and the first one says that they carry checksums.
    private void WriteFirstPage()
    {
        BeginChecksums();
        Execute("PRAGMA user_version = 0");
    }

    // SQLite rolls back by itself after some errors, as when the disk is full.
    private void RollBack()
    {
        if (raw.sqlite3_get_autocommit(_handle) == 0)
            raw.sqlite3_exec(_handle, "ROLLBACK");
    }
}

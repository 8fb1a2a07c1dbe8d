using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>A connection and the statements prepared on it; used by one at a time.</summary>
internal sealed class DatabaseConnection : IDisposable
{
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private readonly SqliteConnection _connection;
    private readonly sqlite3 _handle;

    /// <summary>Opens the file, creating it where it is missing.</summary>
    public DatabaseConnection(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            // Our own pool keeps prepared statements, which theirs would lose.
            Pooling = false,
        }.ConnectionString);
        _connection.Open();
        _handle = _connection.Handle ?? throw new InvalidOperationException("An open connection has a handle.");
        Execute("PRAGMA busy_timeout = 10000");
    }

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

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        _connection.Dispose();
    }

    // SQLite rolls back by itself after some errors, as when the disk is full.
    private void RollBack()
    {
        if (raw.sqlite3_get_autocommit(_handle) == 0)
            raw.sqlite3_exec(_handle, "ROLLBACK");
    }
}

using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>A prepared statement; its parameters are bound one after the other.</summary>
/// <remarks>
/// Written against SQLite's own functions, which Microsoft.Data.Sqlite opens the file for: a command of that library costs several
/// times the insertion itself, and an import runs ten a record. Texts are UTF-8 there: a lone surrogate, which UTF-8 cannot hold,
/// becomes U+FFFD, one UTF-16 unit as well, so that offsets stay what they were.
/// </remarks>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _buffer = new byte[256];
    private int _bound;

    public Statement(sqlite3 database, string sql)
    {
        _database = database;
        Check(sqlite3_prepare_v3(database, sql, SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <summary>Begins again with the first parameter.</summary>
    public Statement Restart()
    {
        _bound = 0;
        return this;
    }

    public Statement Bind(long value)
    {
        Check(sqlite3_bind_int64(_statement, ++_bound, value));
        return this;
    }

    public Statement Bind(long? value) => value is { } number ? Bind(number) : BindNull();

    public Statement Bind(ReadOnlySpan<byte> value)
    {
        Check(sqlite3_bind_blob(_statement, ++_bound, value));
        return this;
    }

    public Statement Bind(UInt128 id)
    {
        Span<byte> bytes = stackalloc byte[IdBytes.Length];
        IdBytes.Write(id, bytes);
        return Bind(bytes);
    }

    public Statement BindMaybe(UInt128? id) => id is { } value ? Bind(value) : BindNull();

    public Statement Bind(string? value)
    {
        if (value is null)
            return BindNull();
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most > _buffer.Length)
            _buffer = new byte[most];
        var length = Encoding.UTF8.GetBytes(value, _buffer);
        // With its length, since a text may hold a NUL.
        Check(sqlite3_bind_text(_statement, ++_bound, _buffer.AsSpan(0, length)));
        return this;
    }

    /// <summary>Binds a list; an empty one is NULL.</summary>
    public Statement Bind(Packer list) => list.Length == 0 ? BindNull() : Bind(list.Written);

    /// <summary>Binds the copy of a list, or NULL.</summary>
    public Statement Bind(byte[]? list) => list is null ? BindNull() : Bind(list.AsSpan());

    /// <summary>Runs a statement that returns no rows.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run()
    {
        using (var rows = Rows())
            rows.Next();
        return sqlite3_changes(_database);
    }

    /// <summary>Runs an insertion and returns the number that the row was given.</summary>
    public int Insert()
    {
        Run();
        return checked((int)sqlite3_last_insert_rowid(_database));
    }

    /// <summary>The first column of the first row; 0 where there is none.</summary>
    public int Number()
    {
        using var rows = Rows();
        return rows.Next() ? rows.Int(0) : 0;
    }

    /// <summary>Runs a query; to be disposed before the statement is used again.</summary>
    public Rows Rows() => new(this, _statement);

    public void Dispose() => _statement.Dispose();

    internal bool Step()
    {
        var result = sqlite3_step(_statement);
        if (result == SQLITE_ROW)
            return true;
        if (result != SQLITE_DONE)
            Check(result);
        return false;
    }

    // The result repeats that of the last step, which has been reported already.
    internal void Reset()
    {
        _bound = 0;
        sqlite3_reset(_statement);
    }

    private Statement BindNull()
    {
        Check(sqlite3_bind_null(_statement, ++_bound));
        return this;
    }

    private void Check(int result)
    {
        if (result != SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, _database);
    }
}

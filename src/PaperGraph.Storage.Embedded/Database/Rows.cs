using System.Text;
using SQLitePCL;
using static SQLitePCL.raw;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>The rows of a query, one at a time.</summary>
internal readonly ref struct Rows(Statement statement, sqlite3_stmt handle)
{
    public bool Next() => statement.Step();

    public bool IsNull(int column) => sqlite3_column_type(handle, column) == SQLITE_NULL;

    public int Int(int column) => sqlite3_column_int(handle, column);

    public int? MaybeInt(int column) => IsNull(column) ? null : Int(column);

    public long Long(int column) => sqlite3_column_int64(handle, column);

    public double Double(int column) => sqlite3_column_double(handle, column);

    /// <summary>Empty for NULL; good until the next row.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => sqlite3_column_blob(handle, column);

    public UInt128 Id(int column) => IdBytes.Read(Bytes(column));

    // Read as bytes, since the text functions stop at a NUL.
    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public string? MaybeText(int column) => IsNull(column) ? null : Text(column);

    public Unpacker List(int column) => new(Bytes(column));

    public void Dispose() => statement.Reset();
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace PaperGraph.Storage.Embedded.Database.Pages;

/// <summary>SQLite's own file system, by which every page of a database carries a checksum, and one that is not as it was written is not read.</summary>
/// <remarks>
/// SQLite has no checksums for the pages of a database, and leaves bytes at their ends to whoever wants them; which it does is said in the database's header.
/// A database that was made without them is read and written as it is. What another program writes is taken for damage.
/// </remarks>
internal static unsafe class CheckedFileSystem
{
    /// <summary>By which a connection asks for it.</summary>
    public const string Name = "papergraph";

    private static readonly SqliteFileSystem* Below = SqliteLibrary.FindFileSystem(null);
    private static readonly ConcurrentDictionary<(nint Methods, bool IsLog), nint> Wrapped = [];

    static CheckedFileSystem()
    {
        var own = (SqliteFileSystem*)NativeMemory.Alloc((nuint)sizeof(SqliteFileSystem));
        *own = *Below;
        own->Next = null;
        own->Name = (byte*)Marshal.StringToCoTaskMemUTF8(Name);
        own->FileSize = CheckedFile.PlaceBehind(Below->FileSize) + sizeof(CheckedFile);
        own->Open = &Open;
        CheckedFile.Place = CheckedFile.PlaceBehind(Below->FileSize);
        if (SqliteLibrary.Register(own, isDefault: 0) != SqliteLibrary.Ok)
            throw new InvalidOperationException("SQLite takes no file system.");
    }

    /// <summary>Sees to it that SQLite knows it.</summary>
    public static void Register() => RuntimeHelpers.RunClassConstructor(typeof(CheckedFileSystem).TypeHandle);

    /// <summary>Has the pages of an empty database carry checksums.</summary>
    public static void Begin(sqlite3 connection) => Reserve(connection, PageChecksum.Length);

    /// <summary>Whether the pages of a database carry checksums.</summary>
    public static bool Checks(sqlite3 connection) => Reserve(connection, -1) == PageChecksum.Length;

    /// <returns>How many bytes of each page were reserved before.</returns>
    private static int Reserve(sqlite3 connection, int bytes)
    {
        SqliteLibrary.Control(connection.DangerousGetHandle(), null, SqliteLibrary.ReservedBytes, &bytes);
        return bytes;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Open(SqliteFileSystem* system, byte* path, SqliteFile* file, int flags, int* opened)
    {
        var result = Below->Open(Below, path, file, flags, opened);
        var isLog = (flags & SqliteLibrary.OpensLog) != 0;
        if (result != SqliteLibrary.Ok || (!isLog && (flags & SqliteLibrary.OpensDatabase) == 0))
            return result;
        CheckedFile.Begin(file, isLog ? LogPages.Join(Marshal.PtrToStringUTF8((nint)path) ?? string.Empty) : null);
        file->Methods = (SqliteFileMethods*)Wrapped.GetOrAdd(((nint)file->Methods, isLog), static key => (nint)CheckedFile.Wrap((SqliteFileMethods*)key.Methods, key.IsLog));
        return result;
    }
}

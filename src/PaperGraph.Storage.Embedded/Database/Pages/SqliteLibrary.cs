using System.Runtime.InteropServices;

namespace PaperGraph.Storage.Embedded.Database.Pages;

/// <summary>What SQLite offers and its package for .NET does not pass on.</summary>
internal static unsafe partial class SqliteLibrary
{
    private const string Name = "e_sqlite3";

    public const int Ok = 0;

    /// <summary><c>SQLITE_IOERR_DATA</c>: a checksum says that a page is not as it was written.</summary>
    public const int DataDamaged = 10 | (32 << 8);

    /// <summary><c>SQLITE_IOERR_SHORT_READ</c>: the file ends before.</summary>
    public const int EndsBefore = 10 | (2 << 8);

    /// <summary><c>SQLITE_IOCAP_SUBPAGE_READ</c>: parts of a page may be read.</summary>
    public const int ReadsPartsOfPages = 0x8000;

    /// <summary><c>SQLITE_OPEN_MAIN_DB</c>.</summary>
    public const int OpensDatabase = 0x100;

    /// <summary><c>SQLITE_OPEN_WAL</c>.</summary>
    public const int OpensLog = 0x80000;

    /// <summary><c>SQLITE_FCNTL_RESERVE_BYTES</c>.</summary>
    public const int ReservedBytes = 38;

    [LibraryImport(Name, EntryPoint = "sqlite3_vfs_find")]
    public static partial SqliteFileSystem* FindFileSystem(byte* name);

    [LibraryImport(Name, EntryPoint = "sqlite3_vfs_register")]
    public static partial int Register(SqliteFileSystem* system, int isDefault);

    [LibraryImport(Name, EntryPoint = "sqlite3_file_control")]
    public static partial int Control(nint connection, byte* database, int operation, void* argument);
}

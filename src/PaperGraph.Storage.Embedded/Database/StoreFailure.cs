using Microsoft.Data.Sqlite;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database.Pages;
using SQLitePCL;

namespace PaperGraph.Storage.Embedded.Database;

/// <summary>Says what a failure of SQLite or of the file system means for whoever runs the store.</summary>
internal static class StoreFailure
{
    public static StoreUnavailableException Of(SqliteException failure, string path) => new(failure.SqliteErrorCode switch
    {
        raw.SQLITE_CORRUPT => Damaged(path, failure.Message),
        raw.SQLITE_NOTADB => NotOurs(path),
        raw.SQLITE_FULL => Full(path),
        // Of the file beside the log that readers find their pages by.
        raw.SQLITE_IOERR when failure.SqliteExtendedErrorCode == raw.SQLITE_IOERR_SHMSIZE => Full(path),
        raw.SQLITE_READONLY => ReadOnly(path),
        raw.SQLITE_CANTOPEN => $"“{path}” cannot be opened. See that its folder is there and that this account may write to it.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"Another program holds “{path}” locked. Close it and try again.",
        raw.SQLITE_IOERR when failure.SqliteExtendedErrorCode == SqliteLibrary.DataDamaged => Damaged(path, "a page is not as it was written"),
        // Where it reads its own schema, SQLite does not say what it was.
        raw.SQLITE_IOERR when failure.SqliteExtendedErrorCode == raw.SQLITE_IOERR =>
            $"“{path}” cannot be read or is damaged ({failure.Message}). See to the disk; where that is well, put a backup in the place of the file.",
        raw.SQLITE_IOERR => $"Reading or writing “{path}” failed ({failure.Message}). See to the disk; then start again.",
        _ => $"The database “{path}” failed: {failure.Message}",
    }, failure);

    public static StoreUnavailableException Of(IOException failure, string path) =>
        new($"“{path}” cannot be used: {failure.Message} See to its folder, or set Storage:Path to another one.", failure);

    private static string Full(string path) => $"The disk that holds “{path}” is full. Make room; nothing that was stored before is lost.";

    public static string Damaged(string path, string finding) =>
        $"The database “{path}” is damaged ({finding}). Put a backup in its place, or move the file away and import again; it was not changed.";

    public static string Missing(string path) =>
        $"There is no library to read: “{path}” is not there. Set Storage:Path to the folder of one, or start PaperGraph once to make it.";

    public static string NotOurs(string path) =>
        $"“{path}” is no PaperGraph database. Set Storage:Path to another folder or move the file away; it was not changed.";

    public static string ReadOnly(string path) =>
        $"“{path}” cannot be written to. Give this account the right to write to the file and its folder, or set Storage:Path to another folder.";
}

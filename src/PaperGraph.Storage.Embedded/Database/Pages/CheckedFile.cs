using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PaperGraph.Storage.Embedded.Database.Pages;

/// <summary>An open database or its log: what stands behind the file of the system below, and what is done before and after that one's functions.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct CheckedFile
{
    // The last version without mapping a file into memory, which would go past Read.
    private const int MethodsWithoutMapping = 2;

    private const int HeaderLength = 100;
    private const int PageSizePlace = 16;
    private const int ReservedPlace = 20;
    private const int LargestPage = 65_536;

    private SqliteFileMethods* _below;

    // 0 as long as nothing says that there are checksums.
    private int _pageSize;

    private nint _log;

    /// <summary>Where it stands in the memory of a file.</summary>
    public static int Place { get; set; }

    /// <summary>The first place behind a file of that size.</summary>
    public static int PlaceBehind(int fileSize) => (fileSize + sizeof(long) - 1) / sizeof(long) * sizeof(long);

    /// <summary>Begins with a file that was opened just now.</summary>
    /// <param name="file">The file of the system below.</param>
    /// <param name="log">What is known of it if it is a log.</param>
    public static void Begin(SqliteFile* file, LogPages? log) => *Of(file) = new CheckedFile
    {
        _below = file->Methods,
        _log = log is null ? 0 : GCHandle.ToIntPtr(GCHandle.Alloc(log)),
    };

    /// <summary>The functions of the system below, with ours around them.</summary>
    public static SqliteFileMethods* Wrap(SqliteFileMethods* below, bool isLog)
    {
        var own = (SqliteFileMethods*)NativeMemory.Alloc((nuint)sizeof(SqliteFileMethods));
        *own = *below;
        own->Version = Math.Min(below->Version, MethodsWithoutMapping);
        own->Read = isLog ? &ReadLog : &ReadDatabase;
        own->Write = isLog ? &WriteLog : &WriteDatabase;
        own->DeviceCharacteristics = &ReadWholePages;
        if (isLog)
            own->Close = &CloseLog;
        return own;
    }

    private static CheckedFile* Of(SqliteFile* file) => (CheckedFile*)((byte*)file + Place);

    private static LogPages LogOf(SqliteFile* file) => (LogPages)GCHandle.FromIntPtr(Of(file)->_log).Target!; // Held until the file is closed.

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int ReadDatabase(SqliteFile* file, void* buffer, int length, long place)
    {
        var own = Of(file);
        var result = own->_below->Read(file, buffer, length, place);
        // SQLite would take the page for one of zeros, and a database with a log never asks for one that was not written.
        if (result == SqliteLibrary.EndsBefore && own->IsPage(length, place))
            return SqliteLibrary.DataDamaged;
        if (result != SqliteLibrary.Ok)
            return result;
        var bytes = new ReadOnlySpan<byte>(buffer, length);
        own->Learn(bytes, place);
        return !own->IsPage(length, place) || PageChecksum.IsIn(bytes, place / length) ? SqliteLibrary.Ok : SqliteLibrary.DataDamaged;
    }

    // In SQLite's own memory: what it reserved there is nobody else's.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int WriteDatabase(SqliteFile* file, void* buffer, int length, long place)
    {
        var own = Of(file);
        var bytes = new Span<byte>(buffer, length);
        own->Learn(bytes, place);
        if (own->IsPage(length, place))
            PageChecksum.Write(bytes, place / length);
        return own->_below->Write(file, buffer, length, place);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int ReadLog(SqliteFile* file, void* buffer, int length, long place)
    {
        var result = Of(file)->_below->Read(file, buffer, length, place);
        return result != SqliteLibrary.Ok || LogOf(file).AreIntact(new ReadOnlySpan<byte>(buffer, length), place) ? result : SqliteLibrary.DataDamaged;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int WriteLog(SqliteFile* file, void* buffer, int length, long place)
    {
        LogOf(file).Note(new ReadOnlySpan<byte>(buffer, length), place);
        return Of(file)->_below->Write(file, buffer, length, place);
    }

    // Or SQLite would read the part of a long text that it wants past its cache, and past the checksum.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int ReadWholePages(SqliteFile* file) => Of(file)->_below->DeviceCharacteristics(file) & ~SqliteLibrary.ReadsPartsOfPages;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int CloseLog(SqliteFile* file)
    {
        LogOf(file).Leave();
        GCHandle.FromIntPtr(Of(file)->_log).Free();
        return Of(file)->_below->Close(file);
    }

    private readonly bool IsPage(int length, long place) => length == _pageSize && place % length == 0;

    private void Learn(ReadOnlySpan<byte> bytes, long place)
    {
        if (_pageSize == 0 && place == 0 && bytes.Length >= HeaderLength && bytes.StartsWith("SQLite format 3\0"u8) && bytes[ReservedPlace] == PageChecksum.Length)
            _pageSize = (bytes[PageSizePlace] << 8 | bytes[PageSizePlace + 1]) is > 1 and var size ? size : LargestPage;
    }
}

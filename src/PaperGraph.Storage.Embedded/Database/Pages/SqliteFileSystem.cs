using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PaperGraph.Storage.Embedded.Database.Pages;

/// <summary>SQLite's <c>sqlite3_vfs</c>, version 3: the way to files.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct SqliteFileSystem
{
    public int Version;
    public int FileSize;
    public int LongestPath;
    public SqliteFileSystem* Next;
    public byte* Name;
    public void* Data;
    public delegate* unmanaged[Cdecl]<SqliteFileSystem*, byte*, SqliteFile*, int, int*, int> Open;
    public OtherFunctions Others;

    [InlineArray(15)]
    internal struct OtherFunctions
    {
        private nint _first;
    }
}

/// <summary>The head of SQLite's <c>sqlite3_file</c>; what follows is the file system's own.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct SqliteFile
{
    public SqliteFileMethods* Methods;
}

/// <summary>SQLite's <c>sqlite3_io_methods</c>, version 3: what can be done with an open file.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct SqliteFileMethods
{
    public int Version;
    public delegate* unmanaged[Cdecl]<SqliteFile*, int> Close;
    public delegate* unmanaged[Cdecl]<SqliteFile*, void*, int, long, int> Read;
    public delegate* unmanaged[Cdecl]<SqliteFile*, void*, int, long, int> Write;
    public FunctionsBetween Between;
    public delegate* unmanaged[Cdecl]<SqliteFile*, int> DeviceCharacteristics;
    public FunctionsBehind Behind;

    [InlineArray(8)]
    internal struct FunctionsBetween
    {
        private nint _first;
    }

    [InlineArray(6)]
    internal struct FunctionsBehind
    {
        private nint _first;
    }
}

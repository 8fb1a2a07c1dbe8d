using System.Collections.Concurrent;
using System.Numerics;

namespace PaperGraph.Storage.Embedded.Database.Pages;

/// <summary>What this process wrote into a write-ahead log, which SQLite checks only when it opens one: by place and length, a checksum.</summary>
internal sealed class LogPages
{
    // What is shorter is a header.
    private const int ShortestPage = 512;

    // Stands before each page.
    private const int FrameHeaderLength = 24;

    private static readonly Dictionary<string, LogPages> Open = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(long Place, int Length), ulong> _written = [];
    private readonly string _path;
    private int _connections;

    private LogPages(string path) => _path = path;

    /// <summary>What is known of the log of that path, for one connection more.</summary>
    public static LogPages Join(string path)
    {
        lock (Open)
        {
            if (!Open.TryGetValue(path, out var pages))
                Open.Add(path, pages = new LogPages(path));
            pages._connections++;
            return pages;
        }
    }

    /// <summary>A connection less; with the last one all is forgotten.</summary>
    public void Leave()
    {
        lock (Open)
        {
            if (--_connections == 0)
                Open.Remove(_path);
        }
    }

    /// <summary>Notes what is about to be written.</summary>
    public void Note(ReadOnlySpan<byte> bytes, long place)
    {
        if (bytes.Length >= ShortestPage)
            _written[(place, bytes.Length)] = PageChecksum.Of(bytes, place);
    }

    /// <summary>Whether these bytes are what was written there, as far as it is known.</summary>
    public bool AreIntact(ReadOnlySpan<byte> bytes, long place)
    {
        if (bytes.Length < ShortestPage)
            return true;
        // Header and page are read together only by whoever opens a log that another process left, and checks both.
        if (!BitOperations.IsPow2(bytes.Length))
            Note(bytes[FrameHeaderLength..], place + FrameHeaderLength);
        return !_written.TryGetValue((place, bytes.Length), out var written) || written == PageChecksum.Of(bytes, place);
    }
}

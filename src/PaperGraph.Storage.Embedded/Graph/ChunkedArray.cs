using System.Diagnostics;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>An immutable array in chunks: a changed copy shares every chunk in which nothing changed.</summary>
/// <remarks>Behind its end it holds default values, so that a number from a newer state is nothing in an older one.</remarks>
internal sealed class ChunkedArray<T>
{
    internal const int ChunkSize = 512;

    private static readonly T[] Missing = new T[1];

    private readonly T[][] _chunks;

    internal ChunkedArray(T[][] chunks) => _chunks = chunks;

    /// <summary>Nothing but default values.</summary>
    public static ChunkedArray<T> Empty { get; } = new([]);

    /// <summary>Every index with a value is below this.</summary>
    public int Length => _chunks.Length * ChunkSize;

    public ref readonly T this[int index]
    {
        get
        {
            Debug.Assert(index >= 0, "Numbers count from 0.");
            var chunk = index / ChunkSize;
            if (chunk >= _chunks.Length)
                return ref Missing[0];
            return ref _chunks[chunk][index % ChunkSize];
        }
    }

    /// <summary>How many more values meet a condition than in an array that shares most of its chunks; only the others are looked through.</summary>
    public int CountSince(ChunkedArray<T> before, Predicate<T> condition)
    {
        var more = 0;
        for (var chunk = 0; chunk < Math.Max(_chunks.Length, before._chunks.Length); chunk++)
        {
            var (old, now) = (before.ChunkAt(chunk), ChunkAt(chunk));
            if (old != now)
                more += Count(now, condition) - Count(old, condition);
        }

        return more;
    }

    internal T[][] CopyChunks(int atLeast)
    {
        var copy = new T[Math.Max(_chunks.Length, atLeast)][];
        _chunks.CopyTo(copy, 0);
        return copy;
    }

    private T[] ChunkAt(int chunk) => chunk < _chunks.Length ? _chunks[chunk] : [];

    private static int Count(T[] chunk, Predicate<T> condition)
    {
        var count = 0;
        foreach (var value in chunk)
            count += condition(value) ? 1 : 0;
        return count;
    }
}

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

    internal T[][] CopyChunks(int atLeast)
    {
        var copy = new T[Math.Max(_chunks.Length, atLeast)][];
        _chunks.CopyTo(copy, 0);
        return copy;
    }
}

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Makes a changed copy of a <see cref="ChunkedArray{T}" />; copies a chunk when it is first written to.</summary>
internal sealed class ChunkedArrayEditor<T>(ChunkedArray<T> before)
{
    private const int Size = ChunkedArray<T>.ChunkSize;

    private static readonly T[] Nothing = new T[Size];

    private T[][] _chunks = before.CopyChunks(0);
    private bool[] _isOurs = new bool[before.Length / Size];

    /// <summary>Every index with a value is below this.</summary>
    public int Length => _chunks.Length * Size;

    public T this[int index]
    {
        get => index / Size < _chunks.Length ? _chunks[index / Size][index % Size] : before[index];
        set => OwnChunk(index / Size)[index % Size] = value;
    }

    /// <summary>The copy; the editor must not be used afterwards.</summary>
    public ChunkedArray<T> Done() => new(_chunks);

    private T[] OwnChunk(int chunk)
    {
        if (chunk >= _chunks.Length)
            GrowTo(chunk + 1);
        if (!_isOurs[chunk])
        {
            _chunks[chunk] = (T[])_chunks[chunk].Clone();
            _isOurs[chunk] = true;
        }

        return _chunks[chunk];
    }

    // Grows by half, as otherwise a first import would copy the chunk table once a chunk; chunks are made when they are written to.
    private void GrowTo(int needed)
    {
        var old = _chunks.Length;
        var size = Math.Max(needed, old + (old / 2));
        Array.Resize(ref _chunks, size);
        Array.Resize(ref _isOurs, size);
        Array.Fill(_chunks, Nothing, old, size - old);
    }
}

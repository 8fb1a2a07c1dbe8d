namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>An immutable sorted list of node numbers in chunks: a changed copy shares every chunk in which nothing changed.</summary>
/// <remarks>
/// Posting lists are sorted by number (<see cref="ByNumber" />); the lists that pages are cut from are sorted by a
/// <see cref="IComparer{T}" /> over one state of the graph, and every operation has to be given the order the list has.
/// </remarks>
internal sealed partial class NumberList
{
    private const int MostInChunk = 1024;
    private const int FilledChunk = 512;

    private readonly int[][] _chunks;

    private NumberList(int[][] chunks, int count) => (_chunks, Count) = (chunks, count);

    public static NumberList Empty { get; } = new([], 0);

    /// <summary>The order of posting lists.</summary>
    public static IComparer<int> ByNumber { get; } = Comparer<int>.Default;

    public int Count { get; }

    /// <summary>The last number; 0 where there is none.</summary>
    public int Last => _chunks.Length == 0 ? 0 : _chunks[^1][^1];

    /// <summary>The numbers in order, in pieces of at most a thousand; none is empty.</summary>
    public ReadOnlySpan<int[]> Chunks => _chunks;

    /// <summary>A list of numbers that are sorted already; the array becomes the list's own.</summary>
    public static NumberList Of(int[] sorted)
    {
        if (sorted.Length == 0)
            return Empty;
        if (sorted.Length <= MostInChunk)
            return new NumberList([sorted], sorted.Length);
        return new NumberList(Cut(sorted), sorted.Length);
    }

    /// <summary>Room for so many numbers, cut as a list is; <see cref="Put" /> fills it and <see cref="Filled" /> makes a list of it.</summary>
    public static int[][] Room(int count)
    {
        if (count == 0)
            return [];
        if (count <= MostInChunk)
            return [new int[count]];
        var chunks = new int[(count + FilledChunk - 1) / FilledChunk][];
        for (var chunk = 0; chunk < chunks.Length; chunk++)
            chunks[chunk] = new int[Math.Min(FilledChunk, count - (chunk * FilledChunk))];
        return chunks;
    }

    /// <summary>Puts a number at a place of room.</summary>
    public static void Put(int[][] room, int at, int number)
    {
        if (room.Length == 1)
            room[0][at] = number;
        else
            room[at / FilledChunk][at % FilledChunk] = number;
    }

    /// <summary>The list of the numbers, sorted already, that fill room; which becomes the list's own.</summary>
    public static NumberList Filled(int[][] room, int count) => count == 0 ? Empty : new NumberList(room, count);

    /// <summary>Whether a posting list holds a number.</summary>
    public bool Contains(int number)
    {
        var (low, high) = (0, _chunks.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_chunks[middle][^1] < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low == high && Array.BinarySearch(_chunks[low], number) >= 0;
    }

    public Enumerator GetEnumerator() => new(_chunks);

    /// <summary>The place before the first number that is not before it; all that are stand at the list's beginning.</summary>
    public NumberPlace FindBoundary(Func<int, bool> isBefore)
    {
        var chunk = FirstNot(_chunks.Length, at => isBefore(_chunks[at][^1]));
        return chunk == _chunks.Length
            ? new NumberPlace(chunk, 0)
            : new NumberPlace(chunk, FirstNot(_chunks[chunk].Length, at => isBefore(_chunks[chunk][at])));
    }

    /// <summary>The numbers behind a place, in order.</summary>
    public IEnumerable<int> Forward(NumberPlace from)
    {
        for (var (chunk, at) = from; chunk < _chunks.Length; chunk++, at = 0)
        {
            for (; at < _chunks[chunk].Length; at++)
                yield return _chunks[chunk][at];
        }
    }

    /// <summary>The numbers before a place, the nearest first.</summary>
    public IEnumerable<int> Backward(NumberPlace from)
    {
        for (var (chunk, at) = from; chunk >= 0; at = chunk > 0 ? _chunks[chunk - 1].Length : 0, chunk--)
        {
            while (--at >= 0)
                yield return _chunks[chunk][at];
        }
    }

    /// <summary>All numbers, in order.</summary>
    public IEnumerable<int> All() => Forward(default);

    private static int FirstNot(int count, Func<int, bool> isBefore)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isBefore(middle))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int[][] Cut(int[] numbers)
    {
        var (chunks, from) = (Room(numbers.Length), 0);
        foreach (var chunk in chunks)
        {
            numbers.AsSpan(from, chunk.Length).CopyTo(chunk);
            from += chunk.Length;
        }

        return chunks;
    }

    /// <summary>Walks a list in its order without allocating.</summary>
    public struct Enumerator(int[][] chunks)
    {
        private int _chunk;
        private int _at = -1;

        public readonly int Current => chunks[_chunk][_at];

        public bool MoveNext()
        {
            if (_chunk >= chunks.Length)
                return false;
            if (++_at < chunks[_chunk].Length)
                return true;
            _at = 0;
            return ++_chunk < chunks.Length;
        }
    }
}

/// <summary>A place between two numbers of a list; the default one is its beginning.</summary>
internal readonly record struct NumberPlace(int Chunk, int At);

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>How often a paper uses each of its terms, ascending by term.</summary>
/// <remarks>A piece of an array that papers share: an array for each of a million papers would be most of what a garbage collection goes through.</remarks>
internal readonly record struct TermCounts
{
    // A term and its count are one entry; a count that has no room there is 0 and the entry behind.
    private const int CountBits = 5;
    private const uint MostInEntry = (1 << CountBits) - 1;
    private const uint MostTerm = uint.MaxValue >> CountBits;

    private readonly uint[]? _block;
    private readonly int _start;
    private readonly int _length;

    /// <param name="block">Holds entries that <see cref="Write" /> wrote.</param>
    /// <param name="start">Where the first one is.</param>
    /// <param name="length">How many there are.</param>
    public TermCounts(uint[] block, int start, int length) => (_block, _start, _length) = (block, start, length);

    /// <summary>No paper has more terms than this, and most have as many.</summary>
    public int Most => _length;

    public bool IsEmpty => _length == 0;

    /// <summary>Writes a term, whose number is below 2^27, with its count, which is 1 or more.</summary>
    /// <returns>How many entries it took: 1 or 2.</returns>
    public static int Write(Span<uint> to, TermCount term)
    {
        var number = (uint)term.Term;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MostTerm, nameof(term));
        var isShort = (uint)term.Count <= MostInEntry;
        to[0] = (number << CountBits) | (isShort ? (uint)term.Count : 0);
        if (isShort)
            return 1;
        to[1] = (uint)term.Count;
        return 2;
    }

    /// <summary>The terms in an array of their own.</summary>
    public TermCount[] ToArray()
    {
        var terms = new List<TermCount>(Most);
        foreach (var term in this)
            terms.Add(term);
        return [.. terms];
    }

    public Enumerator GetEnumerator() => new(_block.AsSpan(_start, _length));

    /// <summary>Walks terms in their order without allocating.</summary>
    public ref struct Enumerator(ReadOnlySpan<uint> entries)
    {
        private readonly ReadOnlySpan<uint> _entries = entries;
        private int _next;

        public TermCount Current { get; private set; }

        public bool MoveNext()
        {
            if (_next >= _entries.Length)
                return false;
            var entry = _entries[_next++];
            var count = entry & MostInEntry;
            if (count == 0)
                count = _entries[_next++];
            Current = new TermCount((int)(entry >> CountBits), (int)count);
            return true;
        }
    }
}

using System.Numerics;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Which number has which id, both ways, for the nodes of one kind. It only grows, and all states of the graph share it.</summary>
/// <remarks>
/// One writer, any number of readers, no lock: an id is written before the slot that leads to it. Whether a number is seen is for a
/// state to say. Slots hold numbers alone (open addressing), since a dictionary of millions of ids would take ten times the memory.
/// </remarks>
internal sealed class IdTable
{
    private const int ChunkSize = 4096;
    private const int FirstSlots = 64;

    private static readonly UInt128[] Nothing = new UInt128[ChunkSize];

    private UInt128[][] _ids = [];
    private int[] _slots = new int[FirstSlots];
    private int _count;
    private bool _isFilling;

    /// <summary>The id of a number that was set.</summary>
    public UInt128 this[int number] => _ids[number / ChunkSize][number % ChunkSize];

    /// <summary>The number of an id; 0 where it has none.</summary>
    public int Find(UInt128 id)
    {
        var slots = Volatile.Read(ref _slots);
        for (var at = SlotOf(id, slots); ; at = (at + 1) & (slots.Length - 1))
        {
            var number = Volatile.Read(ref slots[at]);
            if (number == 0 || this[number] == id)
                return number;
        }
    }

    /// <summary>Gives a number, 1 or more, its id; giving it the same again is nothing.</summary>
    /// <remarks>An id keeps its number but for a topic that left the vocabulary and came back: it is found by the last one.</remarks>
    public void Set(int number, UInt128 id)
    {
        if (_isFilling)
        {
            Keep(number, id);
            return;
        }

        var known = Find(id);
        if (known == number)
            return;
        Keep(number, id);
        if (known != 0)
        {
            Volatile.Write(ref _slots[Array.IndexOf(_slots, known)], number);
            return;
        }

        if (++_count > _slots.Length / 2)
            GrowSlots();
        Insert(_slots, number, id);
    }

    /// <summary>Begins to fill an empty table, each number with an id of its own: none is found before <see cref="Index" />.</summary>
    public void Fill() => _isFilling = true;

    /// <summary>Lets the ids be found with which the table was filled: once for all that is several times as quick as one by one.</summary>
    public void Index()
    {
        _isFilling = false;
        // An id is a digest, and none is 0.
        _count = _ids.Sum(chunk => chunk.Count(id => id != UInt128.Zero));
        _slots = new int[Math.Max(FirstSlots, (int)BitOperations.RoundUpToPowerOf2((uint)_count * 2))];
        for (var number = 1; number < _ids.Length * ChunkSize; number++)
        {
            if (this[number] != UInt128.Zero)
                Insert(_slots, number, this[number]);
        }
    }

    // The table of chunks grows by half; chunks are made when something is in them.
    private void Keep(int number, UInt128 id)
    {
        var chunk = number / ChunkSize;
        if (chunk >= _ids.Length)
        {
            var grown = new UInt128[Math.Max(chunk + 1, _ids.Length + (_ids.Length / 2))][];
            _ids.CopyTo(grown, 0);
            Array.Fill(grown, Nothing, _ids.Length, grown.Length - _ids.Length);
            Volatile.Write(ref _ids, grown);
        }

        if (_ids[chunk] == Nothing)
            _ids[chunk] = new UInt128[ChunkSize];
        _ids[chunk][number % ChunkSize] = id;
    }

    private void GrowSlots()
    {
        var grown = new int[_slots.Length * 2];
        foreach (var number in _slots)
        {
            if (number != 0)
                Insert(grown, number, this[number]);
        }

        Volatile.Write(ref _slots, grown);
    }

    private static void Insert(int[] slots, int number, UInt128 id)
    {
        var at = SlotOf(id, slots);
        while (slots[at] != 0)
            at = (at + 1) & (slots.Length - 1);
        Volatile.Write(ref slots[at], number);
    }

    // An id is a cut hash already.
    private static int SlotOf(UInt128 id, int[] slots) => (int)((ulong)id & (uint)(slots.Length - 1));
}

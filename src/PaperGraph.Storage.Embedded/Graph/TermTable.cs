namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>The words that texts use, numbered from 1. It only grows, and all states of the graph share it.</summary>
/// <remarks>
/// One writer, any number of readers, no lock: a word is written before the slot that leads to it. An import looks up every word it
/// reads, so that slots hold a word's hash beside its number: a word that is another one is passed over without a look at it.
/// </remarks>
internal sealed class TermTable
{
    private const int FirstSlots = 1_024;
    private const int HashShift = 32;

    private ulong[] _slots = new ulong[FirstSlots];
    private string[] _texts = [string.Empty];

    /// <summary>The highest number given.</summary>
    public int Count { get; private set; }

    /// <summary>The word of a number.</summary>
    public string this[int number] => Volatile.Read(ref _texts)[number];

    /// <summary>The number of a word; 0 where no text ever used it.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var slots = Volatile.Read(ref _slots);
        var hash = HashOf(text);
        for (var at = SlotOf(hash, slots); ; at = (at + 1) & (slots.Length - 1))
        {
            var slot = Volatile.Read(ref slots[at]);
            if (slot == 0 || ((uint)(slot >> HashShift) == hash && text.SequenceEqual(this[(int)(uint)slot])))
                return (int)(uint)slot;
        }
    }

    /// <summary>Gives a word that has none its number.</summary>
    public void Set(int number, string text)
    {
        if (number >= _texts.Length)
        {
            var grown = new string[Math.Max(number + 1, _texts.Length * 2)];
            _texts.CopyTo(grown, 0);
            Volatile.Write(ref _texts, grown);
        }

        _texts[number] = text;
        if (number > _slots.Length / 2)
            GrowSlots();
        Insert(_slots, Slot(HashOf(text), number));
        Count = Math.Max(Count, number);
    }

    private void GrowSlots()
    {
        var grown = new ulong[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot != 0)
                Insert(grown, slot);
        }

        Volatile.Write(ref _slots, grown);
    }

    private static void Insert(ulong[] slots, ulong slot)
    {
        var at = SlotOf((uint)(slot >> HashShift), slots);
        while (slots[at] != 0)
            at = (at + 1) & (slots.Length - 1);
        Volatile.Write(ref slots[at], slot);
    }

    private static ulong Slot(uint hash, int number) => ((ulong)hash << HashShift) | (uint)number;

    private static int SlotOf(uint hash, ulong[] slots) => (int)(hash & (uint)(slots.Length - 1));

    private static uint HashOf(ReadOnlySpan<char> text) => (uint)string.GetHashCode(text);
}

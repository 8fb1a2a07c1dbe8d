using System.Runtime.InteropServices;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Makes the short lists of numbers that nodes have; lists that are alike mostly become one, as most nodes have what their neighbours have. For one at a time.</summary>
/// <param name="kept">How many lists are kept to be found again.</param>
internal sealed class NumberSets(int kept = 1_024)
{
    private const int LongestShared = 8;
    private const int HashFactor = 31;

    // By hash; one that comes to the place of another takes it.
    private readonly int[]?[] _kept = new int[kept][];
    private readonly List<int> _gathered = [];

    /// <summary>A list of these numbers, in their order.</summary>
    public int[] Of(ReadOnlySpan<int> numbers)
    {
        if (numbers.Length is 0 or > LongestShared)
            return numbers.ToArray();
        var hash = 0;
        foreach (var number in numbers)
            hash = (hash * HashFactor) + number;
        ref var known = ref _kept[(uint)hash % _kept.Length];
        return known is not null && numbers.SequenceEqual(known) ? known : known = numbers.ToArray();
    }

    /// <summary>Adds a number to the set that <see cref="Take" /> makes.</summary>
    public void Add(int number) => _gathered.Add(number);

    /// <summary>What was added since it was last asked for: ascending, each once.</summary>
    public int[] Take()
    {
        var numbers = CollectionsMarshal.AsSpan(_gathered);
        numbers.Sort();
        var count = 0;
        foreach (var number in numbers)
        {
            if (count == 0 || numbers[count - 1] != number)
                numbers[count++] = number;
        }

        var taken = Of(numbers[..count]);
        _gathered.Clear();
        return taken;
    }
}

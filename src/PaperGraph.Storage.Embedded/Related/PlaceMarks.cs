namespace PaperGraph.Storage.Embedded.Related;

/// <summary>At which place of a query a node's number stands, counted from 1; 0 where it is not in the query.</summary>
/// <remarks>An array as long as numbers go, since a dictionary would be most of what scoring costs; used again and again, so that only what was set is cleared.</remarks>
internal sealed class PlaceMarks
{
    private int[] _places = [];
    private int[] _set = [];

    /// <summary>By number; shorter than numbers go where the rest has no place.</summary>
    public ReadOnlySpan<int> Places => _places;

    /// <summary>The place of a number; each number's place is one more than its index in what was set.</summary>
    public int this[int number] => (uint)number < (uint)_places.Length ? _places[number] : 0;

    public void Set(int[] numbers, int highest)
    {
        foreach (var number in _set)
            _places[number] = 0;
        if (highest >= _places.Length)
            _places = new int[Math.Max(highest + 1, _places.Length * 2)];
        for (var at = 0; at < numbers.Length; at++)
            _places[numbers[at]] = at + 1;
        _set = numbers;
    }
}

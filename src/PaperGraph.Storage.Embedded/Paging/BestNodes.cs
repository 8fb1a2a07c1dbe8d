namespace PaperGraph.Storage.Embedded.Paging;

/// <summary>Keeps the first (or last) few of many nodes: sorts whenever twice as many have come together, and drops the rest.</summary>
internal sealed class BestNodes(NodeOrder order, int count, bool isLastFirst)
{
    private const int LeastRoom = 64;

    private readonly int _room = Math.Max(LeastRoom, count * 2);
    private readonly List<int> _kept = [];

    public void Add(int number)
    {
        _kept.Add(number);
        if (_kept.Count >= _room)
            Drop();
    }

    /// <summary>At most so many, the best first.</summary>
    public List<int> Sorted()
    {
        Drop();
        return _kept;
    }

    private void Drop()
    {
        var sorted = order.Sort([.. _kept]);
        if (isLastFirst)
            Array.Reverse(sorted);
        _kept.Clear();
        _kept.AddRange(sorted.AsSpan(0, Math.Min(count, sorted.Length)));
    }
}

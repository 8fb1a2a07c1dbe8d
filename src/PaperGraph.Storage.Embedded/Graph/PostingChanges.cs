namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Gathers which nodes come onto and leave which posting lists.</summary>
internal sealed class PostingChanges
{
    private const int NumberBits = 32;

    private readonly List<long> _added = [];
    private readonly List<long> _removed = [];

    public void Add(int owner, int number) => _added.Add(Pair(owner, number));

    public void Remove(int owner, int number) => _removed.Add(Pair(owner, number));

    /// <summary>Hands over each list that changes, once, with the nodes it loses and gains, by number.</summary>
    public void Apply(Action<int, List<int>, List<int>> change)
    {
        _added.Sort();
        _removed.Sort();
        var (lost, gained) = (new List<int>(), new List<int>());
        for (var (added, removed) = (0, 0); added < _added.Count || removed < _removed.Count;)
        {
            var owner = OwnerOf(Math.Min(At(_added, added), At(_removed, removed)));
            Cut(owner, ref added, ref removed, gained, lost);
            if (gained.Count + lost.Count > 0)
                change(owner, lost, gained);
        }
    }

    // A node that leaves a list and comes onto it again stays on it.
    private void Cut(int owner, ref int added, ref int removed, List<int> gained, List<int> lost)
    {
        gained.Clear();
        lost.Clear();
        while (true)
        {
            var (plus, minus) = (At(_added, added), At(_removed, removed));
            if (OwnerOf(Math.Min(plus, minus)) != owner)
                return;
            if (plus < minus)
                gained.Add((int)plus);
            else if (minus < plus)
                lost.Add((int)minus);
            added += plus <= minus ? 1 : 0;
            removed += minus <= plus ? 1 : 0;
        }
    }

    private static long Pair(int owner, int number) => ((long)owner << NumberBits) | (uint)number;

    private static int OwnerOf(long pair) => (int)(pair >> NumberBits);

    private static long At(List<long> pairs, int at) => at < pairs.Count ? pairs[at] : long.MaxValue;
}

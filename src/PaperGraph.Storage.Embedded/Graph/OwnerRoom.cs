namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Room for the numbers of one node's owners, again and again the same.</summary>
internal sealed class OwnerRoom
{
    private int[] _numbers = new int[64];

    /// <summary>Room for so many numbers.</summary>
    public Span<int> For(int count)
    {
        if (count > _numbers.Length)
            _numbers = new int[count * 2];
        return _numbers.AsSpan(0, count);
    }
}

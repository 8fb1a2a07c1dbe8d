namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Makes the <see cref="TermCounts" /> of one paper after the other. For one at a time.</summary>
/// <param name="entriesInBlock">As many papers as have so many entries share an array, which stays until the last of them goes; 0 for an array for each.</param>
internal sealed class TermPacker(int entriesInBlock)
{
    private const int MostForTerm = 2;

    private uint[] _gathered = new uint[64];
    private uint[] _block = [];
    private int _count;
    private int _used;

    /// <summary>These terms in an array of their own.</summary>
    public static TermCounts Pack(ReadOnlySpan<TermCount> terms)
    {
        var packer = new TermPacker(0);
        foreach (var term in terms)
            packer.Add(term);
        return packer.Take();
    }

    /// <summary>Adds a term behind those that are before it.</summary>
    public void Add(TermCount term)
    {
        if (_count + MostForTerm > _gathered.Length)
            Array.Resize(ref _gathered, _gathered.Length * 2);
        _count += TermCounts.Write(_gathered.AsSpan(_count), term);
    }

    /// <summary>What was added since it was last asked for.</summary>
    public TermCounts Take()
    {
        if (_block.Length - _used < _count)
            (_block, _used) = (GC.AllocateUninitializedArray<uint>(Math.Max(entriesInBlock, _count)), 0);
        _gathered.AsSpan(0, _count).CopyTo(_block.AsSpan(_used));
        var taken = new TermCounts(_block, _used, _count);
        _used += _count;
        _count = 0;
        return taken;
    }
}

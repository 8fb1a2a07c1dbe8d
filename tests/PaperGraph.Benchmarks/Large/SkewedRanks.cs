namespace PaperGraph.Benchmarks.Large;

/// <summary>Draws ranks from 0: one with so many ahead of the list's beginning, the more seldom by a power of where it stands (Zipf and Mandelbrot).</summary>
internal sealed class SkewedRanks
{
    private readonly double[] _upTo;

    public SkewedRanks(int count, int ahead, double exponent)
    {
        _upTo = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
            _upTo[rank] = sum += Math.Pow(rank + ahead + 1, -exponent);
    }

    public int Next(Random random)
    {
        var found = Array.BinarySearch(_upTo, random.NextDouble() * _upTo[^1]);
        return found < 0 ? Math.Min(~found, _upTo.Length - 1) : found;
    }
}

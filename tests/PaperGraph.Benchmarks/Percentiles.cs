namespace PaperGraph.Benchmarks;

/// <summary>Sums up repeated measurements, which are noisy: by rank, never by mean.</summary>
internal static class Percentiles
{
    /// <summary>The value that this share of all values do not exceed.</summary>
    public static double At(this IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }

    /// <summary>The value in the middle.</summary>
    public static double Median(this IEnumerable<double> values) => values.At(0.5);
}

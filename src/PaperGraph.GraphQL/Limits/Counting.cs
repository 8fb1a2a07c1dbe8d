using System.Globalization;

namespace PaperGraph.GraphQL.Limits;

/// <summary>Counts what can grow beyond all numbers: as far as JSON is read exactly everywhere, and no further.</summary>
internal static class Counting
{
    /// <summary>The largest whole number that every JSON reader holds: 2⁵³ − 1.</summary>
    public const long Most = (1L << 53) - 1;

    public static long Add(long one, long other) => Math.Min(Most, one + other);

    public static long Multiply(long one, long other) => (long)Int128.Min(Most, (Int128)one * other);

    /// <summary>A count as a person reads it, which says so where it ends before the truth.</summary>
    public static string Say(long count)
    {
        var digits = count.ToString("N0", CultureInfo.InvariantCulture);
        return count < Most ? digits : $"at least {digits}";
    }
}

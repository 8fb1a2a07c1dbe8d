namespace PaperGraph.Core.Paging;

/// <summary>Where something stands in an ordered list; ascending, each part deciding where those before it agree. The same in every store.</summary>
/// <param name="Number">A value; negated where the greatest come first, <see cref="Missing" /> where there is none.</param>
/// <param name="Text">Compared without case, ordinally.</param>
/// <param name="Group">An id that comes before the item's own.</param>
/// <param name="Id">The item's own id, different for each.</param>
public readonly record struct SortKey(long Number, string? Text, UInt128 Group, UInt128 Id) : IComparable<SortKey>
{
    /// <summary>Behind every value.</summary>
    public const long Missing = long.MaxValue;

    /// <inheritdoc />
    public int CompareTo(SortKey other)
    {
        if (Number != other.Number)
            return Number.CompareTo(other.Number);
        if (CompareText(Text, other.Text) is not 0 and var text)
            return text;
        return Group != other.Group ? Group.CompareTo(other.Group) : Id.CompareTo(other.Id);
    }

    // Sign by sign, as a lower-case copy of both a comparison would be most of what sorting costs.
    private static int CompareText(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var common = Math.Min(one.Length, other.Length);
        for (var at = 0; at < common; at++)
        {
            var difference = char.ToLowerInvariant(one[at]) - char.ToLowerInvariant(other[at]);
            if (difference != 0)
                return difference;
        }

        return one.Length - other.Length;
    }
}

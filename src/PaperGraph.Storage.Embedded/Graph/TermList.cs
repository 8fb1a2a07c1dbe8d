using System.Buffers;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>How often a text uses each of its terms, by term number.</summary>
internal static class TermList
{
    private const int CountBits = 32;

    /// <summary>Writes each number as its distance from the one before, which is mostly one byte or two.</summary>
    public static void Write(Packer to, TermCount[] terms)
    {
        to.Number(terms.Length);
        var last = 0;
        foreach (var (term, count) in terms)
        {
            to.Number(term - last).Number(count);
            last = term;
        }
    }

    public static TermCounts Read(ref Unpacker from, TermPacker terms)
    {
        var last = default(TermCount);
        for (var left = from.Number(); left > 0; left--)
            terms.Add(last = Next(ref from, last));
        return terms.Take();
    }

    public static TermCount[] Read(ref Unpacker from)
    {
        if (from.IsAtEnd)
            return [];
        var terms = new TermCount[from.Number()];
        var last = default(TermCount);
        for (var at = 0; at < terms.Length; at++)
            terms[at] = last = Next(ref from, last);
        return terms;
    }

    private static TermCount Next(ref Unpacker from, TermCount last) => new(last.Term + from.Number(), from.Number());

    /// <summary>Counts numbers that may come several times; sorts them in place.</summary>
    public static TermCount[] Count(Span<int> terms)
    {
        terms.Sort();
        var counted = new TermCount[terms.Length];
        var last = -1;
        foreach (var term in terms)
        {
            if (last >= 0 && counted[last].Term == term)
                counted[last] = new TermCount(term, counted[last].Count + 1);
            else
                counted[++last] = new TermCount(term, 1);
        }

        return counted[..(last + 1)];
    }

    /// <summary>The sum of several lists.</summary>
    public static TermCount[] Sum(IReadOnlyCollection<TermCount[]> lists)
    {
        // Both in one number, as numbers are sorted several times as fast as pairs.
        var pairs = ArrayPool<long>.Shared.Rent(lists.Sum(list => list.Length));
        var count = 0;
        foreach (var list in lists)
        {
            foreach (var term in list)
                pairs[count++] = ((long)term.Term << CountBits) | (uint)term.Count;
        }

        var sorted = pairs.AsSpan(0, count);
        sorted.Sort();
        var sum = Sum(sorted);
        ArrayPool<long>.Shared.Return(pairs);
        return sum;
    }

    private static TermCount[] Sum(ReadOnlySpan<long> sorted)
    {
        var sum = new TermCount[sorted.Length];
        var last = -1;
        foreach (var pair in sorted)
        {
            var (term, count) = ((int)(pair >> CountBits), (int)pair);
            if (last >= 0 && sum[last].Term == term)
                sum[last] = new TermCount(term, sum[last].Count + count);
            else
                sum[++last] = new TermCount(term, count);
        }

        return sum[..(last + 1)];
    }
}

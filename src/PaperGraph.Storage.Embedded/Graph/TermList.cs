using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>How often a text uses each of its terms, by term number.</summary>
internal static class TermList
{
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

    public static TermCount[] Read(ref Unpacker from)
    {
        if (from.IsAtEnd)
            return [];
        var terms = new TermCount[from.Number()];
        var last = 0;
        for (var at = 0; at < terms.Length; at++)
        {
            last += from.Number();
            terms[at] = new TermCount(last, from.Number());
        }

        return terms;
    }

    /// <summary>Counts numbers that may come several times; sorts them in place.</summary>
    public static TermCount[] Count(Span<int> terms)
    {
        terms.Sort();
        var counted = new List<TermCount>(terms.Length);
        foreach (var term in terms)
        {
            if (counted.Count > 0 && counted[^1].Term == term)
                counted[^1] = new TermCount(term, counted[^1].Count + 1);
            else
                counted.Add(new TermCount(term, 1));
        }

        return [.. counted];
    }

    /// <summary>The sum of several lists.</summary>
    public static TermCount[] Sum(List<TermCount> terms)
    {
        terms.Sort(static (one, other) => one.Term.CompareTo(other.Term));
        var sum = new List<TermCount>(terms.Count);
        foreach (var (term, count) in terms)
        {
            if (sum.Count > 0 && sum[^1].Term == term)
                sum[^1] = new TermCount(term, sum[^1].Count + count);
            else
                sum.Add(new TermCount(term, count));
        }

        return [.. sum];
    }
}

namespace PaperGraph.Storage.Embedded.Graph;

internal sealed partial class NumberList
{
    /// <summary>The list with these numbers in it; they are in <paramref name="order" /> and none is in the list yet.</summary>
    public NumberList With(IReadOnlyList<int> added, IComparer<int> order)
    {
        if (added.Count == 0)
            return this;
        if (Count == 0)
            return Of([.. added]);
        var (chunks, at) = (new List<int[]>(_chunks.Length + 1), 0);
        for (var next = 0; next < added.Count;)
        {
            var chunk = ChunkOf(added[next], at, order);
            var end = EndOf(chunk, added, next, order);
            chunks.AddRange(_chunks.AsSpan(at..chunk));
            AddCut(chunks, Merge(_chunks[chunk], added, next, end, order));
            (at, next) = (chunk + 1, end);
        }

        chunks.AddRange(_chunks.AsSpan(at));
        return new NumberList([.. chunks], Count + added.Count);
    }

    /// <summary>The list without these numbers; they are in <paramref name="order" /> and all are in the list.</summary>
    public NumberList Without(IReadOnlyList<int> removed, IComparer<int> order)
    {
        if (removed.Count == 0)
            return this;
        var (chunks, at) = (new List<int[]>(_chunks.Length), 0);
        for (var next = 0; next < removed.Count;)
        {
            var chunk = ChunkOf(removed[next], at, order);
            var end = EndOf(chunk, removed, next, order);
            chunks.AddRange(_chunks.AsSpan(at..chunk));
            if (Except(_chunks[chunk], removed, next, end) is { Length: > 0 } kept)
                chunks.Add(kept);
            (at, next) = (chunk + 1, end);
        }

        chunks.AddRange(_chunks.AsSpan(at));
        return chunks.Count == 0 ? Empty : new NumberList([.. chunks], Count - removed.Count);
    }

    // The chunk, this one or a later one, in which a number stands or would: the last one that begins with no later number. In an order
    // that compares titles, a look at each of thousands of chunks would be most of what a change costs.
    private int ChunkOf(int number, int from, IComparer<int> order) =>
        Math.Max(from, FirstNot(_chunks.Length, chunk => chunk < from || order.Compare(_chunks[chunk][0], number) <= 0) - 1);

    // Where those end that belong into a chunk.
    private int EndOf(int chunk, IReadOnlyList<int> numbers, int from, IComparer<int> order)
    {
        if (chunk + 1 == _chunks.Length)
            return numbers.Count;
        var bound = _chunks[chunk + 1][0];
        while (from < numbers.Count && order.Compare(numbers[from], bound) < 0)
            from++;
        return from;
    }

    private static int[] Merge(int[] chunk, IReadOnlyList<int> added, int from, int end, IComparer<int> order)
    {
        var merged = new int[chunk.Length + end - from];
        var (old, to) = (0, 0);
        for (; from < end; from++)
        {
            var place = old + FirstNot(chunk.Length - old, at => order.Compare(chunk[old + at], added[from]) < 0);
            chunk.AsSpan(old..place).CopyTo(merged.AsSpan(to));
            to += place - old;
            merged[to++] = added[from];
            old = place;
        }

        chunk.AsSpan(old).CopyTo(merged.AsSpan(to));
        return merged;
    }

    private static int[] Except(int[] chunk, IReadOnlyList<int> removed, int from, int end)
    {
        var kept = new int[chunk.Length - (end - from)];
        var to = 0;
        foreach (var number in chunk)
        {
            if (from < end && removed[from] == number)
                from++;
            else
                kept[to++] = number;
        }

        return kept;
    }

    private static void AddCut(List<int[]> chunks, int[] merged)
    {
        if (merged.Length <= MostInChunk)
            chunks.Add(merged);
        else
            chunks.AddRange(Cut(merged));
    }
}

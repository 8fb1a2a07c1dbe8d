namespace PaperGraph.Core.Related;

/// <summary>Which of a paper's lists its candidates come from.</summary>
public static class CandidateLists
{
    /// <summary>How many entries the lists may have together.</summary>
    /// <remarks>So many papers are scored within about two milliseconds, and a list this long says next to nothing of two papers on it.</remarks>
    public const int MostEntries = 2_048;

    /// <summary>The shortest lists, then by kind, then by key; only whole ones, and none that holds the paper alone.</summary>
    /// <typeparam name="THandle">How a store finds a list.</typeparam>
    public static IReadOnlyList<CandidateList<THandle>> Choose<THandle>(IEnumerable<CandidateList<THandle>> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var sum = 0;
        // Each is at least as long as the one before it: behind the first that does not fit, none does.
        return [.. lists.Where(list => list.Count > 1).OrderBy(list => list.Count).ThenBy(list => list.Kind)
            .ThenBy(list => list.Key, StringComparer.Ordinal).TakeWhile(list => (sum += list.Count) <= MostEntries)];
    }
}

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>Walks through the rows of a table by number, some at a time.</summary>
internal static class NumberedPages
{
    public const int RowsATime = 1_000;

    /// <param name="behind">Reads the first rows behind a number, no more than <see cref="RowsATime" />.</param>
    public static IEnumerable<IReadOnlyList<TRow>> Of<TRow>(Func<int, List<(int Number, TRow Row)>> behind)
    {
        for (var rows = behind(0); rows.Count > 0; rows = behind(rows[^1].Number))
            yield return rows.ConvertAll(row => row.Row);
    }
}

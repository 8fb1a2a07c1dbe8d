namespace PaperGraph.Storage.Embedded.Search;

/// <summary>The hits of one search in one state.</summary>
/// <param name="Ranked">Best first.</param>
/// <param name="Others">Where more hits are, which come behind them.</param>
internal sealed record SearchRanking(FoundNode[] Ranked, IReadOnlyList<OtherHits> Others)
{
    /// <summary>How many hits there are; below 0 where they were not counted yet.</summary>
    public int Count { get; set; } = Others.Count == 0 ? Ranked.Length : -1;

    /// <summary>The place of the first ranked hit behind a position.</summary>
    public int FirstBehind(FoundNode position)
    {
        var at = Array.BinarySearch(Ranked, position);
        return at < 0 ? ~at : at + 1;
    }
}

/// <summary>Hits that are not ranked.</summary>
/// <param name="Index">Where they are.</param>
/// <param name="Before">They stand before this row.</param>
internal readonly record struct OtherHits(TextIndex Index, int Before);

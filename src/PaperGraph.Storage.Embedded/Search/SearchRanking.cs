using PaperGraph.Core.Search;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>The hits of one search in one state.</summary>
/// <param name="Ranked">Best first.</param>
/// <param name="Others">Where more hits are, which come behind them.</param>
internal sealed record SearchRanking(FoundNode[] Ranked, IReadOnlyList<OtherHits> Others)
{
    // Of the first pages; a snippet is some hundred bytes.
    private const int MostRead = 100;

    private readonly SearchHit?[] _read = new SearchHit?[Math.Min(Ranked.Length, MostRead)];

    /// <summary>How many hits there are; below 0 where they were not counted yet.</summary>
    public int Count { get; set; } = Others.Count == 0 ? Ranked.Length : -1;

    /// <summary>The place of the first ranked hit behind a position.</summary>
    public int FirstBehind(FoundNode position)
    {
        var at = Array.BinarySearch(Ranked, position);
        return at < 0 ? ~at : at + 1;
    }

    /// <summary>The hit at a place, whose texts are read once for the best of them.</summary>
    public SearchHit HitAt(int place, FoundNode found, Func<FoundNode, SearchHit> read) =>
        place < _read.Length ? _read[place] ??= read(found) : read(found);
}

/// <summary>Hits that are not ranked.</summary>
/// <param name="Index">Where they are.</param>
/// <param name="Before">They stand before this row.</param>
internal readonly record struct OtherHits(TextIndex Index, int Before);

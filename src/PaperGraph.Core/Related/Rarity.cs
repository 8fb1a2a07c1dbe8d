namespace PaperGraph.Core.Related;

/// <summary>How much it says that two papers share something: the more, the fewer papers have it.</summary>
public static class Rarity
{
    /// <summary>ln(1 + (N - n + 0.5) / (n + 0.5)) / ln(1 + N), above 0 and below 1.</summary>
    /// <remarks>
    /// The inverse document frequency (Spärck Jones, A statistical interpretation of term specificity, 1972) in the form of
    /// Robertson and Zaragoza (The Probabilistic Relevance Framework: BM25 and Beyond, 2009), kept above 0 by the 1, and divided
    /// by what it could at most be, so that a library ten times as large weighs alike.
    /// </remarks>
    /// <param name="holders">How many papers have it, at least 1.</param>
    /// <param name="papers">How many papers there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">No paper has it, or more than there are.</exception>
    public static double Of(int holders, int papers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(holders, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(holders, papers);
        return Math.Log(1 + ((papers - holders + 0.5) / (holders + 0.5))) / Math.Log(1 + (double)papers);
    }
}

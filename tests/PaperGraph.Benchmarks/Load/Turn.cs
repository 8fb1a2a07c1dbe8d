namespace PaperGraph.Benchmarks.Load;

/// <summary>What came of asking for some time.</summary>
/// <param name="Elapsed">How long it was.</param>
/// <param name="Milliseconds">How long each answer took.</param>
/// <param name="Errors">How many answers were none, or another one than before.</param>
internal sealed record Turn(TimeSpan Elapsed, IReadOnlyList<double> Milliseconds, int Errors)
{
    /// <summary>Answers a second.</summary>
    public double Rate => Milliseconds.Count / Elapsed.TotalSeconds;
}

namespace PaperGraph.Planning.Worths;

/// <summary>How much a plan has of each <see cref="Level" />.</summary>
internal sealed record Score(long Topics, long Grounding, long Wishes, long Evenness, long Coherence, long Recency, long Kept)
{
    /// <summary>Of one level.</summary>
    public long Of(Level level) => level switch
    {
        Level.Topics => Topics,
        Level.Grounding => Grounding,
        Level.Wishes => Wishes,
        Level.Evenness => Evenness,
        Level.Coherence => Coherence,
        Level.Recency => Recency,
        _ => Kept,
    };
}

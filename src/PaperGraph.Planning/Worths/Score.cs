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

    /// <summary>The same with another amount of one level.</summary>
    public Score With(Level level, long amount) => level switch
    {
        Level.Topics => this with { Topics = amount },
        Level.Grounding => this with { Grounding = amount },
        Level.Wishes => this with { Wishes = amount },
        Level.Evenness => this with { Evenness = amount },
        Level.Coherence => this with { Coherence = amount },
        Level.Recency => this with { Recency = amount },
        _ => this with { Kept = amount },
    };
}

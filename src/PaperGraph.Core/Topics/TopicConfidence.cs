namespace PaperGraph.Core.Topics;

/// <summary>How sure it is that a paper touches a topic, from the weights of its mentions.</summary>
/// <remarks>
/// Noisy-or (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, section 4.3.2): each mention is an independent
/// witness that is right with the probability of its weight; the topic is touched unless every witness errs.
/// </remarks>
public static class TopicConfidence
{
    /// <summary>Below this a topic is only named in passing, and the paper does not touch it.</summary>
    public const double Least = 0.3;

    /// <summary>From this confidence on a paper teaches what it touches.</summary>
    /// <remarks>
    /// More likely than not. Below it the words may mean something else: what a group read of it, and what it can read next, cannot rest on that.
    /// </remarks>
    public const double Taught = 0.5;

    /// <summary>What a person says; no number of words makes a topic as sure.</summary>
    public const double Confirmed = 1;

    /// <summary>A confidence is a whole number of steps, of which so many are 1: it has four decimals.</summary>
    public const int Steps = 10_000;

    private const double Most = 0.99;
    private const int Decimals = 4;

    /// <summary>Who says so of what is touched as surely as this.</summary>
    public static TopicVerdict VerdictOf(double confidence) => confidence >= Confirmed ? TopicVerdict.Confirmed : TopicVerdict.Recognised;

    /// <summary>From 0 to 0.99, rounded to four decimals.</summary>
    /// <param name="weights">From 0 to 1 each, in any order.</param>
    public static double Of(IEnumerable<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        // Sorted, since a product of floating-point numbers depends on its order and every store must agree.
        var allErr = weights.Order().Aggregate(1.0, (product, weight) => product * (1 - weight));
        return Math.Round(Math.Min(1 - allErr, Most), Decimals, MidpointRounding.ToEven);
    }
}

namespace PaperGraph.Planning.Worths;

/// <summary>The kinds of worth, weightiest first. More is better of each.</summary>
internal enum Level
{
    /// <summary>The worth of the topics that are newly taught.</summary>
    Topics,

    /// <summary>Minus the topics that something read needs and nothing read teaches.</summary>
    Grounding,

    /// <summary>How many papers are presented by somebody who wants that.</summary>
    Wishes,

    /// <summary>Minus the sum of the squares of everybody's sessions, which is most where shares are as even as can be.</summary>
    Evenness,

    /// <summary>How many sessions go on with something from the session before.</summary>
    Coherence,

    /// <summary>The sum over the papers.</summary>
    Recency,

    /// <summary>How much stays as it stands; decides among the best plans, and is no part of their worth.</summary>
    Kept,
}

namespace PaperGraph.Core.Coverage;

/// <summary>How far a group has come with a topic; each state holds where none behind it does.</summary>
public enum CoverageState
{
    /// <summary>No paper touches it or anything below it.</summary>
    Unseen,

    /// <summary>Some paper does.</summary>
    Collected,

    /// <summary>Somebody annotated such a paper.</summary>
    Annotated,

    /// <summary>A paper that teaches it, or something below it, is to be discussed.</summary>
    Planned,

    /// <summary>Such a paper was discussed.</summary>
    Discussed,
}

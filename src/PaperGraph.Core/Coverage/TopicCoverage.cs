using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Coverage;

/// <summary>How much of a topic, with all that lies below it, a group has; what counts is said at <see cref="LibraryCoverage" />.</summary>
public sealed record TopicCoverage
{
    /// <summary>The topic.</summary>
    public required Id<Topic> Topic { get; init; }

    /// <summary>How many papers touch it or something below it.</summary>
    public int PaperCount { get; init; }

    /// <summary>How many annotations these papers have, those without a month too; the others are what the topic's timeline counts.</summary>
    public int AnnotationCount { get; init; }

    /// <summary>How many papers that teach it, or something below it, are to be discussed.</summary>
    public int PlannedCount { get; init; }

    /// <summary>How many such papers were discussed; one that is to be discussed again counts in both.</summary>
    public int DiscussedCount { get; init; }

    /// <summary>Its direct prerequisites that are not <see cref="CoverageState.Discussed" />, by name.</summary>
    public IReadOnlyList<Id<Topic>> Missing { get; init; } = [];

    /// <summary>The paper to read next; null where every paper that teaches it, or something below it, was discussed.</summary>
    public Id<Paper>? BestNext { get; init; }

    /// <summary>How far the group has come.</summary>
    public CoverageState State => this switch
    {
        { DiscussedCount: > 0 } => CoverageState.Discussed,
        { PlannedCount: > 0 } => CoverageState.Planned,
        { AnnotationCount: > 0 } => CoverageState.Annotated,
        { PaperCount: > 0 } => CoverageState.Collected,
        _ => CoverageState.Unseen,
    };
}

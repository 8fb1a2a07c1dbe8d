using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Coverage;

/// <summary>Papers that are alike for coverage: they touch the same topics, teach the same of these, and were discussed or are to be alike. A single paper is one too.</summary>
public readonly record struct PaperGroup
{
    /// <summary>How many papers these are.</summary>
    public required int PaperCount { get; init; }

    /// <summary>How many annotations they have together.</summary>
    public required int AnnotationCount { get; init; }

    /// <summary>Whether each stands in a session that is to be held.</summary>
    public required bool IsPlanned { get; init; }

    /// <summary>The one whose id comes first.</summary>
    public required Id<Paper> First { get; init; }

    /// <summary>What each touches, each topic once.</summary>
    public required ReadOnlyMemory<GroupTouch> Touches { get; init; }

    /// <summary>For each touch the paper that has its confidence, of several the one whose id comes first; empty for a single paper.</summary>
    public ReadOnlyMemory<Id<Paper>> Surest { get; init; }
}

/// <summary>That all papers of a group touch a topic.</summary>
/// <param name="Topic">The topic's place in a <see cref="TopicMap" />.</param>
/// <param name="Confidence">The highest among them.</param>
public readonly record struct GroupTouch(int Topic, double Confidence)
{
    /// <summary>Whether the papers teach the topic: all of a group do, or none.</summary>
    internal bool Teaches => Confidence >= TopicConfidence.Taught;
}

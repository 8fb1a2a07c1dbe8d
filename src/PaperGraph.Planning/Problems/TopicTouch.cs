using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Planning.Problems;

/// <summary>That a paper touches a topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Confidence">How sure that is, from 0 to 1; see <see cref="TopicConfidence" />.</param>
public readonly record struct TopicTouch(Id<Topic> Topic, double Confidence)
{
    /// <summary>From this confidence on a paper is about a topic: one that names it in a passage or two stays below.</summary>
    public const double About = 0.9;

    /// <summary>Whether a group that has discussed the paper has met the topic.</summary>
    public bool IsSure => Confidence >= TopicConfidence.Taught;
}

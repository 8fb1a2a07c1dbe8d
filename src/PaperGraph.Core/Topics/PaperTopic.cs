using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Topics;

/// <summary>That a paper touches a topic, or that a person says it does not, and how sure that is.</summary>
/// <param name="Key">The paper and the topic.</param>
/// <param name="Confidence">From 0 to 1; see <see cref="TopicConfidence" />.</param>
public sealed record PaperTopic(PaperTopicKey Key, double Confidence)
{
    /// <summary>Who says so.</summary>
    public TopicVerdict Verdict { get; init; } = TopicConfidence.VerdictOf(Confidence);
}

/// <summary>Names what a paper has to do with a topic.</summary>
public readonly record struct PaperTopicKey(Id<Paper> Paper, Id<Topic> Topic);

using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Topics;

/// <summary>That a paper touches a topic, and how sure that is.</summary>
/// <param name="Key">The paper and the topic.</param>
/// <param name="Confidence">From 0 to 1; see <see cref="TopicConfidence" />.</param>
/// <param name="Verdict">Who says so.</param>
public sealed record PaperTopic(PaperTopicKey Key, double Confidence, TopicVerdict Verdict);

/// <summary>Names what a paper has to do with a topic.</summary>
public readonly record struct PaperTopicKey(Id<Paper> Paper, Id<Topic> Topic);

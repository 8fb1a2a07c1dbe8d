using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Imports.Readings;

/// <summary>What a person says of a work and a topic. It waits where the topic is gone.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Verdict">That it is touched, or not; <see cref="TopicVerdict.Recognised" /> leaves it to the recogniser again.</param>
public sealed record TopicJudgement(Id<Topic> Topic, TopicVerdict Verdict);

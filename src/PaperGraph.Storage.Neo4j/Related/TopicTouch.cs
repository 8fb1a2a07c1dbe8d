using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>That a paper touches a topic.</summary>
internal readonly record struct TopicTouch(Id<Topic> Topic, double Confidence);

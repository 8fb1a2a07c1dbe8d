using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Imports.Readings;

/// <summary>Words of a topic in one of the texts of a reading.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Where">Title or abstract of a work, quote or note of an annotation.</param>
/// <param name="Start">UTF-16 offset in that text.</param>
/// <param name="Length">UTF-16 length.</param>
/// <param name="Weight">How sure these words alone make the topic, from 0 to 1.</param>
public sealed record TopicMention(Id<Topic> Topic, MentionPlace Where, int Start, int Length, double Weight);

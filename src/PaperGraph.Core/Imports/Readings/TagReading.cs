using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Imports.Readings;

/// <summary>A tag as an entry writes it.</summary>
/// <param name="Name">As written, without blanks around it.</param>
/// <param name="Topic">The topic whose name or alias it is, if it is one; then the tag is a mention of the topic.</param>
public sealed record TagReading(string Name, Id<Topic>? Topic)
{
    /// <summary>How sure a tag that names a topic makes it that the topic is touched.</summary>
    public const double MentionWeight = 0.9;
}

using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Topics;

/// <summary>The very words in which something is met.</summary>
/// <param name="Text">The words.</param>
/// <param name="Where">The kind of text they stand in.</param>
/// <param name="Annotation">The annotation they stand in, if it is one.</param>
/// <param name="Start">UTF-16 offset of the words in the text of that place.</param>
/// <param name="Length">UTF-16 length of the words.</param>
/// <param name="Context">The words with some of their surroundings.</param>
public sealed record Mention(
    string Text,
    MentionPlace Where,
    Id<Annotation>? Annotation,
    int Start,
    int Length,
    string Context);

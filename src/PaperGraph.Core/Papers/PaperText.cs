using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Papers;

/// <summary>One of the texts of a paper.</summary>
/// <param name="Where">The sort of text: title, abstract, quote or note.</param>
/// <param name="Annotation">The annotation it belongs to, if it is a quote or a note.</param>
/// <param name="Text">Word for word.</param>
public sealed record PaperText(MentionPlace Where, Id<Annotation>? Annotation, string Text);

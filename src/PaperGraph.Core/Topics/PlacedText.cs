namespace PaperGraph.Core.Topics;

/// <summary>A text and the sort of place it stands in.</summary>
/// <param name="Where">Title, abstract, quote or note.</param>
/// <param name="Text">Word for word.</param>
public sealed record PlacedText(MentionPlace Where, string Text);

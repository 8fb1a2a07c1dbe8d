namespace PaperGraph.Core.Editing;

/// <summary>A dump that a person sends as a text.</summary>
/// <param name="File">What it is called: what is sent again under the same name takes the place of what was sent before.</param>
/// <param name="Text">The dump, word for word.</param>
/// <param name="Format">Its format, by name; recognised where it is left out.</param>
public sealed record SentText(string File, string Text, string? Format);

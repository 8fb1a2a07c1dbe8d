using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Works;

/// <summary>A title and where it comes from.</summary>
/// <param name="Text">As it is shown.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record EntryTitle(string Text, TitleSource Source);

using PaperGraph.Core.Timeline;

namespace PaperGraph.Core.Papers;

/// <summary>A place where a work was met.</summary>
/// <param name="Host">As the dump writes it; null for a local file.</param>
/// <param name="Url">Where the dump shows one.</param>
/// <param name="Name">The document's own name where the dump shows one: <c>dqn.pdf</c>.</param>
/// <param name="Month">When it was annotated there.</param>
public sealed record Location(string? Host, Uri? Url, string? Name, Month? Month);

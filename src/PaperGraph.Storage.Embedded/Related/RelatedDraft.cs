using PaperGraph.Core.Related;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>A related paper, its reasons, and those that are links, whose evidence is still to be read.</summary>
internal sealed record RelatedDraft(int Paper, IReadOnlyList<Reason> Reasons, IReadOnlyList<StatedLink> Links);

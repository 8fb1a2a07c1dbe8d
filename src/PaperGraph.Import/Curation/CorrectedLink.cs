using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Curation;

/// <summary>What a person says that a work has to do with another one, which is named by what it is known by.</summary>
internal sealed record CorrectedLink(LinkKind Kind, WorkKey To);

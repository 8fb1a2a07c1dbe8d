using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Curation;

/// <summary>A correction, the paper that it found, and the papers that are that work too.</summary>
internal sealed record FoundCorrection(Correction Correction, Id<Paper> Paper, IReadOnlyList<FoundPart> Parts);

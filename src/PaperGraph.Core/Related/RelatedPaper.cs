using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Related;

/// <summary>A paper that is related to another.</summary>
/// <param name="To">The paper asked about.</param>
/// <param name="Paper">The related paper.</param>
/// <param name="Score">The sum of the reasons' weights, in their order.</param>
/// <param name="Reasons">Weightiest first, then by kind and id.</param>
public sealed record RelatedPaper(Id<Paper> To, Id<Paper> Paper, double Score, IReadOnlyList<Reason> Reasons);

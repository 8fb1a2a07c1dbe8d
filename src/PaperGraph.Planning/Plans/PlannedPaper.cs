using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Plans;

/// <summary>A paper of a plan.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Teaches">What it teaches that was neither known nor taught before it; by name.</param>
/// <param name="Why">Why it is read, and then: true sentences.</param>
public sealed record PlannedPaper(PlanPaper Paper, IReadOnlyList<Topic> Teaches, string Why);

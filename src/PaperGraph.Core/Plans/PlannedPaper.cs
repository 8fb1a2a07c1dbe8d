using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Plans;

/// <summary>A paper of a plan.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Minutes">How long the session takes over it.</param>
/// <param name="Presenter">Who presents it; null where nobody is to be named.</param>
/// <param name="Teaches">What it teaches that was neither known nor taught before it; by name.</param>
/// <param name="Why">Why it is read, and then: true sentences.</param>
public sealed record PlannedPaper(Id<Paper> Paper, int Minutes, Person? Presenter, IReadOnlyList<Topic> Teaches, string Why);

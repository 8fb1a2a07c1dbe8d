using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Plans;

/// <summary>A session of a plan.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Papers">What is read, in order; at least one.</param>
/// <param name="Presenter">Who presents all of it; null where the problem names nobody.</param>
public sealed record PlannedSession(DateOnly Date, IReadOnlyList<PlannedPaper> Papers, PlanPresenter? Presenter)
{
    /// <summary>What its papers take, together.</summary>
    public int Minutes => Papers.Sum(paper => paper.Paper.Minutes);
}

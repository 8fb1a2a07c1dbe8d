using PaperGraph.Core.People;

namespace PaperGraph.Core.Plans;

/// <summary>A session of a plan.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Papers">What is read, in order; at least one.</param>
public sealed record PlannedSession(DateOnly Date, IReadOnlyList<PlannedPaper> Papers)
{
    /// <summary>Who presents all of it; null where nobody is to be named.</summary>
    public Person? Presenter => Papers[0].Presenter;
}

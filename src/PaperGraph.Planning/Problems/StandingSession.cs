using PaperGraph.Core.People;

namespace PaperGraph.Planning.Problems;

/// <summary>A session as it is planned already.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Papers">What is read, in order.</param>
public sealed record StandingSession(DateOnly Date, IReadOnlyList<StandingPaper> Papers)
{
    /// <summary>Who presents the first of its papers, and mostly all of them; null where that is open.</summary>
    public Person? Presenter => Papers.Select(paper => paper.Presenter).FirstOrDefault();
}

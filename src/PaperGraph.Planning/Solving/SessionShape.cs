using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Solving;

/// <summary>How many sessions there may be, and how much each takes.</summary>
/// <param name="Slots">How many papers each session takes at most.</param>
/// <param name="MustHold">Whether all of the sessions have to be held; else any of them may be left out.</param>
/// <param name="Minutes">What each takes at most.</param>
internal sealed record SessionShape(IReadOnlyList<int> Slots, bool MustHold, int Minutes)
{
    public int Sessions => Slots.Count;

    /// <summary>As the problem has it.</summary>
    public static SessionShape Of(PlanProblem problem) =>
        new([.. problem.Dates.Select(_ => problem.PapersPerSession)], true, problem.MinutesPerSession);
}

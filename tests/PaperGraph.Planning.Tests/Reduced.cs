using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Tests;

/// <summary>Problems of which only some wishes are held.</summary>
internal static class Reduced
{
    /// <param name="problem">With all wishes.</param>
    /// <param name="wishes">The paths of those that are held; that of the sessions is the caller's matter.</param>
    public static PlanProblem To(PlanProblem problem, IReadOnlyList<string> wishes) => problem with
    {
        PapersPerSession = wishes.Contains("papersPerSession") ? problem.PapersPerSession : problem.Papers.Count,
        MinutesPerSession = wishes.Contains("minutesPerSession") ? problem.MinutesPerSession : 10_000,
        Asked = wishes.Contains("topics") ? problem.Asked : null,
        Discussed = wishes.Contains("continueFromHistory") ? problem.Discussed : [],
        MustRead = [.. problem.MustRead.Where((_, index) => wishes.Contains($"mustRead.{index}"))],
        MustNotRead = [.. problem.MustNotRead.Where((_, index) => wishes.Contains($"mustNotRead.{index}"))],
        Presenters = [.. problem.Presenters.Select((presenter, index) => presenter with
        {
            Away = [.. presenter.Away.Where((_, part) => wishes.Contains($"presenters.{index}.away.{part}"))],
            MaxSessions = wishes.Contains($"presenters.{index}.maxSessions") ? presenter.MaxSessions : null,
        })],
    };
}

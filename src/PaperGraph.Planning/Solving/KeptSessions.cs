using Google.OrTools.Sat;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Solving;

/// <summary>Counts what stays of the standing sessions: each paper on its day, and each day's presenter.</summary>
internal static class KeptSessions
{
    /// <param name="problem">With the standing sessions.</param>
    /// <param name="placeOf">A paper among the candidates.</param>
    /// <param name="inSession">Whether a paper is in a session, or could be.</param>
    /// <param name="presenters">Who presents.</param>
    public static LinearExpr Count(
        PlanProblem problem, Func<Id<Paper>, int?> placeOf, Func<int, int, LinearExpr> inSession, PresenterVariables presenters)
    {
        var kept = new List<LinearExpr>();
        foreach (var standing in problem.Kept)
        {
            var session = problem.Dates.ToList().IndexOf(standing.Date);
            if (session < 0)
                continue;
            kept.AddRange(standing.Papers.Select(paper => paper.Paper).Distinct().Select(placeOf).OfType<int>().Select(paper => inSession(paper, session)));
            var presenter = problem.Presenters.ToList().FindIndex(presenter => presenter.Id == standing.Presenter?.Id);
            if (presenter >= 0 && presenters.Presents(presenter, session) is { } presents)
                kept.Add(presents);
        }

        return LinearExpr.Sum(kept);
    }
}

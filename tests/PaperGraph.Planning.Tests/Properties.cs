using PaperGraph.Core.Plans;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Tests;

/// <summary>What is so in every plan.</summary>
internal static class Properties
{
    public static void Hold(PlanProblem problem, SessionPlan plan)
    {
        var read = plan.Sessions.SelectMany(session => session.Papers).ToList();
        Assert.Equal(problem.Dates, plan.Sessions.Select(session => session.Date));
        Assert.Equal(read.Count, read.Select(paper => paper.Paper).Distinct().Count());
        Assert.Subset(read.Select(paper => paper.Paper).ToHashSet(), problem.MustRead.ToHashSet());
        Assert.Empty(read.Select(paper => paper.Paper).Intersect(problem.MustNotRead));
        Assert.All(plan.Sessions, session =>
        {
            Assert.InRange(session.Papers.Count, 1, problem.PapersPerSession);
            Assert.InRange(session.Papers.Sum(paper => paper.Minutes), 1, problem.MinutesPerSession);
            Assert.Equal(problem.Presenters.Count > 0, session.Presenter is not null);
            Assert.DoesNotContain(session.Date, problem.Presenters.FirstOrDefault(presenter => presenter.Id == session.Presenter?.Id)?.Away ?? []);
        });
        Assert.All(problem.Presenters, presenter => Assert.InRange(plan.Sessions.Count(session => session.Presenter?.Id == presenter.Id), 0, presenter.MaxSessions ?? int.MaxValue));
        if (problem.Presenters.All(presenter => presenter is { Away.Count: 0, MaxSessions: null, Wants.Count: 0 }) && problem.Presenters.Count > 0)
            Assert.InRange(Spread(problem, plan), 0, 1);
    }

    private static int Spread(PlanProblem problem, SessionPlan plan)
    {
        var loads = problem.Presenters.Select(presenter => plan.Sessions.Count(session => session.Presenter?.Id == presenter.Id)).ToList();
        return loads.Max() - loads.Min();
    }
}

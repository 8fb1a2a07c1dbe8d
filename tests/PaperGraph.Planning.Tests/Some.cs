using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Tests;

/// <summary>Problems of which only what a test is about is spelled out.</summary>
internal static class Some
{
    public static readonly DateOnly Monday = new(2024, 1, 8);

    public static Topic Topic(string name, params string[] needs) => new(TopicNames.IdOf(name), name, [], null, [], [.. needs.Select(TopicNames.IdOf)]);

    public static PlanPaper Paper(string title, params string[] teaches) => new(IdOf(title), title, 45, [.. teaches.Select(topic => new TopicTouch(TopicNames.IdOf(topic), 0.9))]);

    public static PlanPresenter Presenter(string name) => new(PersonNames.IdOf(name), name);

    public static Id<Paper> IdOf(string title) => Id<Paper>.For(title);

    public static IReadOnlyList<DateOnly> Mondays(int count) => [.. Enumerable.Range(0, count).Select(week => Monday.AddDays(7 * week))];

    public static PlanProblem Problem(int sessions, IReadOnlyList<Topic> topics, params PlanPaper[] papers) =>
        new() { Dates = Mondays(sessions), Topics = topics, Papers = papers, Effort = 10, ClockLimit = TimeSpan.FromMinutes(1) };

    public static SessionPlan PlanOf(PlanProblem problem) => new SessionPlanner(TimeProvider.System).Find(problem, CancellationToken.None);

    public static IReadOnlyList<Id<Paper>> IdsOf(params string[] titles) => [.. titles.Select(IdOf)];

    public static IReadOnlyList<Id<Paper>> Read(SessionPlan plan) => [.. plan.Sessions.SelectMany(session => session.Papers).Select(paper => paper.Paper)];

    public static IReadOnlyList<string> Paths(SessionPlan plan) => [.. plan.Conflict.Select(wish => string.Join('.', wish.Path))];
}

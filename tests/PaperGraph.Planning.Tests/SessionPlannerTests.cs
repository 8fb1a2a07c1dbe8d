using PaperGraph.Core.People;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Tests;

public sealed class SessionPlannerTests
{
    private static readonly Topic[] Topics = [Some.Topic("networks"), Some.Topic("recurrence", "networks"), Some.Topic("attention", "recurrence"), Some.Topic("poetry")];

    private static readonly PlanPaper[] Papers =
        [Some.Paper("Attention", "attention"), Some.Paper("Poems", "poetry"), Some.Paper("Recurrence", "recurrence"), Some.Paper("Networks", "networks")];

    [Fact]
    public void What_a_paper_needs_is_read_first()
    {
        var plan = Some.PlanOf(Some.Problem(3, Topics, Papers) with { Asked = [TopicNames.IdOf("attention")] });

        Assert.Equal(PlanStatus.Optimal, plan.Status);
        Assert.Equal(Some.IdsOf("Networks", "Recurrence", "Attention"), Some.Read(plan));
        Assert.Equal(plan.Value, plan.Bound);
        Assert.Equal(["attention", "networks", "recurrence"], plan.Covers.Select(topic => topic.Name));
        Assert.Empty(plan.LeavesOut);
    }

    [Fact]
    public void Every_paper_says_why_it_is_read()
    {
        var plan = Some.PlanOf(Some.Problem(3, Topics, Papers) with { Asked = [TopicNames.IdOf("attention")], Presenters = [Some.Presenter("Ann") with { Wants = [Some.IdOf("Attention")] }] });

        Assert.Equal(
            [
                "It teaches networks. “Recurrence” needs networks from it.",
                "It teaches recurrence. “Attention” needs recurrence from it. It comes after “Networks”, which teaches networks.",
                "It teaches attention, which you ask for. It comes after “Recurrence”, which teaches recurrence. Ann wants to present it.",
            ],
            plan.Sessions.Select(session => session.Papers[0].Why));
    }

    [Fact]
    public void A_gap_in_the_library_does_not_turn_an_order_round()
    {
        var plan = Some.PlanOf(Some.Problem(2, Topics, Papers[0], Papers[3]));

        Assert.Equal(Some.IdsOf("Networks", "Attention"), Some.Read(plan));
    }

    [Fact]
    public void What_was_discussed_is_known_and_not_read_again()
    {
        var plan = Some.PlanOf(Some.Problem(1, Topics, Papers) with { Asked = [TopicNames.IdOf("attention")], Discussed = [Some.IdOf("Networks"), Some.IdOf("Recurrence")] });

        Assert.Equal(Some.IdsOf("Attention"), Some.Read(plan));
    }

    [Fact]
    public void Two_papers_of_a_session_are_in_order()
    {
        var plan = Some.PlanOf(Some.Problem(1, Topics, Papers) with { PapersPerSession = 3, MinutesPerSession = 135, Asked = [TopicNames.IdOf("attention")] });

        Assert.Equal(Some.IdsOf("Networks", "Recurrence", "Attention"), Some.Read(plan));
        Assert.Equal(135, plan.Sessions[0].Papers.Sum(paper => paper.Minutes));
    }

    [Fact]
    public void An_estimate_is_called_one()
    {
        var plan = Some.PlanOf(Some.Problem(1, Topics, Papers[3] with { IsEstimated = true }));

        Assert.Contains("Nobody has said how long it takes; 45 minutes are an estimate.", plan.Sessions[0].Papers[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_is_cut_where_there_is_least_evidence_and_named()
    {
        Topic[] circle = [Some.Topic("hen", "egg"), Some.Topic("egg", "hen")];
        var hen = Some.Paper("Hens", "hen") with { Touches = [new TopicTouch(TopicNames.IdOf("hen"), 0.6)] };

        var plan = Some.PlanOf(Some.Problem(2, circle, hen, Some.Paper("Eggs", "egg")));

        Assert.Equal(Some.IdsOf("Hens", "Eggs"), Some.Read(plan));
        Assert.Contains(
            "It does not wait for egg, though it needs it (confidence 0.6): “Eggs” would wait for it in turn, and nothing on that circle is less sure.",
            plan.Sessions[0].Papers[0].Why,
            StringComparison.Ordinal);
    }

    [Fact]
    public void When_a_presenter_falls_out_only_what_must_move_moves()
    {
        var papers = Enumerable.Range(0, 12).Select(number => Some.Paper($"Paper {number}", $"topic {number}")).ToArray();
        var topics = Enumerable.Range(0, 12).Select(number => Some.Topic($"topic {number}")).ToArray();
        PlanPresenter[] three = [Some.Presenter("Ann"), Some.Presenter("Bob"), Some.Presenter("Cy")];
        var problem = Some.Problem(12, topics, papers) with { Presenters = three };
        var before = Some.PlanOf(problem);

        var after = Some.PlanOf(problem with { Presenters = three[..2], Seed = 5, Standing = Standing(before) });

        Assert.Equal(PlanStatus.Optimal, after.Status);
        Assert.Equal(Some.Read(before), Some.Read(after));
        Assert.All(
            before.Sessions.Zip(after.Sessions).Where(pair => pair.First.Presenter!.Id != three[2].Id),
            pair => Assert.Equal(pair.First.Presenter!.Name, pair.Second.Presenter!.Name));
        Assert.Equal(4, after.Changes.Count);
        Assert.All(after.Changes, change => Assert.EndsWith(" instead of Cy.", change, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_changes_where_nothing_has_to()
    {
        var problem = Some.Problem(3, Topics, Papers) with { Presenters = [Some.Presenter("Ann"), Some.Presenter("Bob")] };
        var before = Some.PlanOf(problem);

        Assert.Empty(Some.PlanOf(problem with { Seed = 7, Standing = Standing(before) }).Changes);
    }

    [Fact]
    public void Shares_are_even_and_those_who_can_do_less_do_less()
    {
        var papers = Enumerable.Range(0, 9).Select(number => Some.Paper($"Paper {number}", $"topic {number}")).ToArray();
        var plan = Some.PlanOf(Some.Problem(9, [], papers) with
        {
            Presenters = [Some.Presenter("Ann") with { MaxSessions = 1 }, Some.Presenter("Bob") with { Away = Some.Mondays(2) }, Some.Presenter("Cy")],
        });

        var loads = plan.Sessions.CountBy(session => session.Presenter!.Name).ToDictionary();
        Assert.Equal((1, 4, 4), (loads["Ann"], loads["Bob"], loads["Cy"]));
        Assert.DoesNotContain(plan.Sessions.Take(2), session => session.Presenter!.Name == "Bob");
    }

    [Fact]
    public void The_same_problem_gets_the_same_plan_in_whatever_order_its_library_comes()
    {
        var problem = Some.Problem(3, Topics, Papers) with { Presenters = [Some.Presenter("Ann"), Some.Presenter("Bob")], Seed = 3 };

        var (one, other) = (Some.PlanOf(problem), Some.PlanOf(problem with { Papers = [.. Papers.Reverse()], Topics = [.. Topics.Reverse()] }));

        Assert.Equal(one.Fingerprint, other.Fingerprint);
        Assert.Equal(Some.Read(one), Some.Read(other));
    }

    [Fact]
    public void A_plan_is_the_same_as_long_as_the_same_is_read_and_the_same_makes_way()
    {
        var problem = Some.Problem(3, Topics, Papers) with { Presenters = [Some.Presenter("Ann")] };
        var plan = Some.PlanOf(problem);

        Assert.Equal(plan.Fingerprint, Some.PlanOf(problem with { Papers = [.. Papers.Select(paper => paper with { Title = $"{paper.Title}!" })] }).Fingerprint);
        Assert.NotEqual(plan.Fingerprint, Some.PlanOf(problem with { Papers = [.. Papers.Select(paper => paper with { Minutes = 40 })] }).Fingerprint);
        Assert.NotEqual(plan.Fingerprint, Some.PlanOf(problem with { Presenters = [Some.Presenter("Bob")] }).Fingerprint);
        Assert.NotEqual(plan.Fingerprint, Some.PlanOf(problem with { Dates = [.. Some.Mondays(4).Skip(1)] }).Fingerprint);
        var standing = Standing(plan);
        var first = standing[0].Papers[0];
        List<IReadOnlyList<StandingSession>> others =
        [
            [],
            standing,
            [standing[0] with { Papers = [first with { Minutes = 90 }] }, .. standing.Skip(1)],
            [standing[0] with { Papers = [first with { Presenter = null }] }, .. standing.Skip(1)],
            [standing[0] with { Papers = [first with { Paper = Some.IdOf("Poems") }] }, .. standing.Skip(1)],
        ];
        Assert.Equal(others.Count, others.Select(other => Some.PlanOf(problem with { Standing = other, KeepsStanding = false }).Fingerprint).Distinct().Count());
    }

    [Fact]
    public void What_is_planned_elsewhere_is_not_read_a_second_time()
    {
        var plan = Some.PlanOf(Some.Problem(2, Topics, Papers) with { PlannedElsewhere = [Some.IdOf("Poems"), Some.IdOf("Networks")] });

        Assert.Equal(Some.IdsOf("Recurrence", "Attention"), Some.Read(plan));
    }

    [Fact]
    public void What_stands_above_something_discussed_is_known()
    {
        Topic[] topics = [Some.Topic("learning"), Some.Topic("Q-learning") with { Broader = [TopicNames.IdOf("learning")] }, Some.Topic("Dyna", "learning")];

        var plan = Some.PlanOf(Some.Problem(1, topics, Some.Paper("Q", "Q-learning"), Some.Paper("Dyna", "Dyna"), Some.Paper("Primer", "learning")) with { Discussed = [Some.IdOf("Q")] });

        Assert.Equal(Some.IdsOf("Dyna"), Some.Read(plan));
    }

    [Fact]
    public void Changes_say_what_becomes_of_every_session()
    {
        var (ann, bob) = (new Person(PersonNames.IdOf("Ann"), "Ann"), new Person(PersonNames.IdOf("Bob"), "Bob"));
        StandingPaper Paper(string title, Person? presenter = null) => new(Some.IdOf(title), 45, presenter);
        var problem = Some.Problem(4, Topics, Papers) with
        {
            PapersPerSession = 2,
            MinutesPerSession = 90,
            Presenters = [Some.Presenter("Bob")],
            MustRead = [.. Papers.Select(paper => paper.Id)],
            Standing =
            [
                new(Some.Monday, [Paper("Networks", bob), Paper("Poems", bob)]),
                new(Some.Monday.AddDays(3), [Paper("Poems", ann), Paper("Attention", ann)]),
                new(Some.Monday.AddDays(4), []),
                new(Some.Monday.AddDays(7), []),
                new(Some.Monday.AddDays(14), [Paper("Attention", ann), Paper("Poems", bob)]),
            ],
        };

        var changes = Some.PlanOf(problem).Changes;

        Assert.Contains("2024-01-08: without “Poems”.", changes);
        Assert.Contains("2024-01-11: there is no session any more; “Poems” and “Attention” were planned.", changes);
        Assert.Contains("2024-01-12: there is no session any more.", changes);
        Assert.Contains("2024-01-15: “Recurrence” instead of nothing.", changes);
        Assert.Contains("2024-01-22: without “Poems”.", changes);
        Assert.Contains("2024-01-22: Bob presents instead of Ann.", changes);
        Assert.Contains("2024-01-29: a new session reads “Poems”, presented by Bob.", changes);
    }

    [Fact]
    public void Where_nothing_is_to_be_kept_it_is_still_told_what_changes()
    {
        var problem = Some.Problem(1, Topics, Papers[0], Papers[1]) with { Asked = [TopicNames.IdOf("attention")] };
        StandingSession[] standing = [new(Some.Monday, [new StandingPaper(Some.IdOf("Poems"), 45, null)])];

        Assert.Equal(["2024-01-08: “Attention” instead of “Poems”."], Some.PlanOf(problem with { Standing = standing, KeepsStanding = false }).Changes);
    }

    private static List<StandingSession> Standing(SessionPlan plan) =>
        [.. plan.Sessions.Select(session => new StandingSession(session.Date, [.. session.Papers.Select(paper => new StandingPaper(paper.Paper, paper.Minutes, paper.Presenter))]))];
}

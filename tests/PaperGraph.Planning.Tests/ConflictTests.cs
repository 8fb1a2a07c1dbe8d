using PaperGraph.Core.Papers;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Tests;

public sealed class ConflictTests
{
    private static readonly Topic[] Topics = [Some.Topic("networks"), Some.Topic("recurrence", "networks")];
    private static readonly PlanPaper[] Papers = [Some.Paper("Networks", "networks"), Some.Paper("Recurrence", "recurrence"), Some.Paper("Poems")];

    [Fact]
    public void A_day_on_which_everybody_is_away_is_named()
    {
        var plan = Some.PlanOf(Some.Problem(2, Topics, Papers) with
        {
            Presenters = [Some.Presenter("Ann") with { Away = [Some.Monday.AddDays(1), Some.Monday.AddDays(7)] }, Some.Presenter("Bob") with { Away = Some.Mondays(2) }],
        });

        Assert.Equal(PlanStatus.Infeasible, plan.Status);
        Assert.Null(plan.Value);
        Assert.Null(plan.Bound);
        Assert.Equal(["presenters.0.away.1", "presenters.1.away.1", "sessions"], Some.Paths(plan));
        Assert.Equal("Nobody is free to present on 2024-01-15: Ann is away.", plan.Conflict[0].Message);
    }

    [Fact]
    public void What_must_be_read_and_must_not_clashes()
    {
        var plan = Some.PlanOf(Some.Problem(1, Topics, Papers) with { MustRead = [Some.IdOf("Poems"), Some.IdOf("Networks")], MustNotRead = [Some.IdOf("Networks")], PapersPerSession = 2, MinutesPerSession = 90 });

        Assert.Equal(["mustNotRead.0", "mustRead.1"], Some.Paths(plan));
    }

    [Fact]
    public void What_must_be_read_needs_sessions_for_what_it_answers()
    {
        var response = Some.Paper("Response") with { Answers = [new Answer(Some.IdOf("Networks"), LinkKind.RespondsTo)] };

        var plan = Some.PlanOf(Some.Problem(1, Topics, [.. Papers, response]) with { MustRead = [Some.IdOf("Response")] });

        Assert.Equal(["papersPerSession", "sessions", "mustRead.0"], Some.Paths(plan).Except(["minutesPerSession"]));
        Assert.Equal("“Response” has to be read, and before it “Networks”, to which it goes back.", plan.Conflict[^1].Message);
    }

    [Fact]
    public void What_lets_one_of_two_go_first_makes_them_possible_whatever_else_teaches_more()
    {
        Topic[] topics = [Some.Topic("s"), Some.Topic("t"), Some.Topic("x", "s"), Some.Topic("y", "t"), .. Enumerable.Range(0, 6).Select(number => Some.Topic($"z{number}"))];
        PlanPaper[] papers =
        [
            Some.Paper("A", "t", "x"), Some.Paper("B", "s", "y"), Some.Paper("C", "t"),
            Some.Paper("F1", "z0", "z1"), Some.Paper("F2", "z2", "z3"), Some.Paper("F3", "z4", "z5"),
        ];

        var plan = Some.PlanOf(Some.Problem(3, topics, papers) with { MustRead = Some.IdsOf("A", "B") });

        Assert.Equal(PlanStatus.Optimal, plan.Status);
        Assert.Equal(Some.IdsOf("C", "B", "A"), Some.Read(plan));
    }

    [Fact]
    public void More_sessions_than_anybody_presents_clash()
    {
        var plan = Some.PlanOf(Some.Problem(3, Topics, Papers) with { Presenters = [Some.Presenter("Ann") with { MaxSessions = 1 }, Some.Presenter("Bob") with { MaxSessions = 1 }] });

        Assert.Equal(["presenters.0.maxSessions", "presenters.1.maxSessions", "sessions"], Some.Paths(plan));
    }

    [Fact]
    public void More_sessions_than_papers_clash()
    {
        var plan = Some.PlanOf(Some.Problem(4, Topics, Papers));

        Assert.Equal(["sessions"], Some.Paths(plan));
        Assert.Equal("4 sessions, each with a paper to read. Plan fewer or more.", plan.Conflict[0].Message);
    }

    [Fact]
    public void A_paper_that_is_too_long_clashes_with_the_minutes()
    {
        var plan = Some.PlanOf(Some.Problem(1, Topics, Papers[0] with { Minutes = 90, IsEstimated = true }) with { MustRead = [Some.IdOf("Networks")] });

        Assert.Equal(["minutesPerSession", "mustRead.0"], Some.Paths(plan));
        Assert.Equal("“Networks” has to be read. It takes 90 minutes, as we estimate.", plan.Conflict[1].Message);
    }

    [Fact]
    public void Topics_with_too_few_papers_clash_with_the_sessions()
    {
        var plan = Some.PlanOf(Some.Problem(2, Topics, Papers) with { Asked = [TopicNames.IdOf("networks")] });

        Assert.Equal(["topics", "sessions"], Some.Paths(plan));
    }

    [Fact]
    public void A_history_that_has_it_all_clashes_with_the_sessions()
    {
        var plan = Some.PlanOf(Some.Problem(2, Topics, Papers) with { Discussed = [.. Papers.Take(2).Select(paper => paper.Id)] });

        Assert.Equal(["continueFromHistory", "sessions"], Some.Paths(plan));
    }
}

using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;
using PaperGraph.Planning.Requests;

namespace PaperGraph.Planning.Tests;

public sealed class PlanRequestReaderTests
{
    private static readonly PlanRequest Request = new() { From = Some.Monday, Sessions = 2 };

    private static readonly LibraryFacts Facts = FactsOf(Article("Networks"), Article("Attention"));

    [Fact]
    public void Dates_follow_each_other_without_the_skipped_ones()
    {
        var problem = Understood(Request with { Sessions = 3, EveryDays = 14, Skip = [Some.Monday.AddDays(14)] }, Facts);

        Assert.Equal([Some.Monday, Some.Monday.AddDays(28)], problem.Dates);
    }

    [Fact]
    public void Topics_are_found_by_alias_and_rejected_touches_do_not_count()
    {
        var problem = Understood(Request with { Topics = ["Neural-Nets"] }, Facts);

        Assert.Equal([TopicNames.IdOf("networks")], problem.Asked);
        Assert.Equal([1, 0], problem.Papers.Select(paper => paper.Touches.Count));
    }

    [Fact]
    public void Minutes_are_estimated_where_nobody_said_them()
    {
        var facts = FactsOf(Article("Networks") with { ReadingMinutes = 30 }, Article("Attention"), Article("Book") with { Kind = PaperKind.Book });

        Assert.Equal([(30, false), (45, true), (240, true)], Understood(Request, facts).Papers.Select(paper => (paper.Minutes, paper.IsEstimated)));
    }

    [Fact]
    public void Minutes_that_a_planned_session_says_stay()
    {
        var problem = Understood(Request, FactsOf(Article("Networks") with { ReadingMinutes = 30 }, Article("Attention")) with { Sessions = [Meeting(0, "Networks", 50), Meeting(1, "Attention", 55)] });

        Assert.Equal([(50, false), (55, false)], problem.Papers.Select(paper => (paper.Minutes, paper.IsEstimated)));
    }

    [Fact]
    public void What_is_planned_before_the_first_date_counts_as_discussed_and_the_rest_stands()
    {
        Session[] planned = [Meeting(-1, "Networks"), Meeting(0, "Attention")];

        var problem = Understood(Request, Facts with { Sessions = planned });

        Assert.Equal(Some.IdsOf("Networks"), problem.Discussed);
        Assert.Equal((Some.Monday, Some.IdOf("Attention")), (problem.Standing.Single().Date, problem.Standing.Single().Papers.Single().Paper));
        Assert.True(problem.KeepsStanding);
        Assert.False(Understood(Request with { KeepPlanned = false }, Facts with { Sessions = planned }).KeepsStanding);
        Assert.Empty(Understood(Request with { ContinueFromHistory = false }, Facts with { Sessions = planned }).Discussed);
    }

    [Fact]
    public void A_day_that_had_its_session_gets_no_second_one()
    {
        var held = Meeting(0, "Networks") with { Status = SessionStatus.Held };

        var problem = Understood(Request, Facts with { Sessions = [held, Meeting(0, "Attention")] });

        Assert.Empty(problem.Standing);
        Assert.Equal(Some.IdsOf("Attention"), problem.PlannedElsewhere);

        Assert.Equal([Some.Monday.AddDays(7)], problem.Dates);
        Assert.Equal(Some.IdsOf("Networks"), problem.Discussed);
    }

    [Fact]
    public void What_is_planned_behind_the_last_date_or_second_on_a_day_stays_as_it_is()
    {
        var facts = Facts with { Sessions = [Meeting(0, "Networks"), Meeting(0, "Attention"), Meeting(9, "Networks")] };

        var problem = Understood(Request, facts);

        Assert.Equal(Some.IdOf("Networks"), Assert.Single(problem.Standing.Single().Papers).Paper);
        Assert.Equal(Some.IdsOf("Attention", "Networks"), problem.PlannedElsewhere);
        var mistake = Assert.Single(Assert.IsType<ProblemReading.Refused>(PlanRequestReader.Read(Request with { MustRead = Some.IdsOf("Attention") }, facts, TimeSpan.FromMinutes(1))).Mistakes);
        Assert.Equal(MistakeCode.Conflict, mistake.Code);
        Assert.Equal("“Attention” is planned for 2024-01-08 already, in a session that is not part of this plan. Leave it out, or cancel that session first.", mistake.Message);
    }

    public static TheoryData<PlanRequest, string, MistakeCode, string> Wrong => new()
    {
        { Request with { Sessions = 0 }, "sessions", MistakeCode.Invalid, "sessions is 0. It can be 1 to 100." },
        { Request with { Sessions = 1000 }, "sessions", MistakeCode.Invalid, "sessions is 1000. It can be 1 to 100." },
        { Request with { EveryDays = 0 }, "everyDays", MistakeCode.Invalid, "everyDays is 0. It can be 1 to 366." },
        { Request with { PapersPerSession = 0 }, "papersPerSession", MistakeCode.Invalid, "papersPerSession is 0. It can be 1 to 10." },
        { Request with { Sessions = 60, PapersPerSession = 2 }, "papersPerSession", MistakeCode.Invalid, "60 sessions of 2 papers are 120; a plan has 100 at most. Plan fewer sessions." },
        { Request with { MinutesPerSession = 601 }, "minutesPerSession", MistakeCode.Invalid, "minutesPerSession is 601. It can be 1 to 600." },
        { Request with { From = DateOnly.MaxValue }, "from", MistakeCode.Invalid, "Sessions are held from 1900-01-01 to 2999-12-31, the last one too." },
        { Request with { TimeLimit = TimeSpan.Zero }, "timeLimitMs", MistakeCode.Invalid, "timeLimitMs has to be 1 at least." },
        { Request with { Skip = Some.Mondays(2) }, "skip", MistakeCode.Invalid, "No date is left: each is skipped, or had its session. Plan more sessions, skip fewer, or begin later." },
        { Request with { Topics = ["networks", "alchemy"] }, "topics.1", MistakeCode.NotFound, "No topic is called “alchemy”. Look among the topics for what it is called here." },
        { Request with { Topics = [] }, "topics", MistakeCode.Invalid, "No topic is named. Name one, or leave topics out to plan from the whole library." },
        { Request with { Topics = ["poetry"] }, "topics", MistakeCode.NotFound, "No paper surely touches poetry, anything below or anything that comes before. Import some, or ask for other topics." },
        { Request with { MinutesPerSession = 20 }, "minutesPerSession", MistakeCode.Invalid, "No paper takes 20 minutes or less; the shortest, “Networks”, takes 45, as we estimate." },
        { Request with { Presenters = [] }, "presenters", MistakeCode.Invalid, "Nobody is there to present. Name somebody, or leave presenters out, and nobody is named in the plan." },
        { Request with { Presenters = [new("Ann Lee"), new("ann-lee")] }, "presenters.1.name", MistakeCode.Duplicate, "“ann-lee” is named twice. Put both together." },
        { Request with { Presenters = [new(" ")] }, "presenters.0.name", MistakeCode.Invalid, "A presenter needs a name: one line with letters, 200 signs at most." },
        { Request with { Presenters = [new("Ann\nLee")] }, "presenters.0.name", MistakeCode.Invalid, "A presenter needs a name: one line with letters, 200 signs at most." },
        { Request with { Presenters = [new(new string('a', 201))] }, "presenters.0.name", MistakeCode.Invalid, "A presenter needs a name: one line with letters, 200 signs at most." },
        { Request with { Skip = [.. Enumerable.Range(0, 1001).Select(Some.Monday.AddDays)] }, "skip", MistakeCode.Invalid, "skip has 1001 entries; 1000 are taken at most." },
        { Request with { From = new DateOnly(1899, 12, 31) }, "from", MistakeCode.Invalid, "Sessions are held from 1900-01-01 to 2999-12-31, the last one too." },
        { Request with { Presenters = [new("Ann") { MaxSessions = 0 }] }, "presenters.0.maxSessions", MistakeCode.Invalid, "maxSessions is 0. It can be 1 to 2147483647." },
        { Request with { MustRead = [Some.IdOf("Lost")] }, "mustRead.0", MistakeCode.NotFound, $"No paper has the id {Some.IdOf("Lost")}." },
        { Request with { Presenters = [new("Ann") { Wants = [Some.IdOf("Lost")] }] }, "presenters.0.wants.0", MistakeCode.NotFound, $"No paper has the id {Some.IdOf("Lost")}." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_with_its_place(PlanRequest request, string path, MistakeCode code, string message)
    {
        var mistake = Assert.Single(Assert.IsType<ProblemReading.Refused>(PlanRequestReader.Read(request, Facts, TimeSpan.FromMinutes(1))).Mistakes);

        Assert.Equal((path, code, message), (string.Join('.', mistake.Path), mistake.Code, mistake.Message));
    }

    [Fact]
    public void An_empty_library_is_said_to_be_one()
    {
        var mistake = Assert.Single(Assert.IsType<ProblemReading.Refused>(PlanRequestReader.Read(Request, FactsOf(), TimeSpan.FromMinutes(1))).Mistakes);

        Assert.Equal("The library has no paper to read.", mistake.Message);
    }

    [Fact]
    public void One_date_is_enough() =>
        Assert.Single(Some.PlanOf(Understood(Request with { Sessions = 1 }, Facts)).Sessions);

    [Fact]
    public void A_topic_without_papers_beside_one_that_has_some_is_left_out() =>
        Assert.Equal(["poetry"], Some.PlanOf(Understood(Request with { Sessions = 1, Topics = ["networks", "poetry"] }, Facts)).LeavesOut.Select(topic => topic.Name));

    private static PlanProblem Understood(PlanRequest request, LibraryFacts facts) =>
        Assert.IsType<ProblemReading.Understood>(PlanRequestReader.Read(request, facts, TimeSpan.FromMinutes(1))).Problem;

    private static Session Meeting(int week, string title, int minutes = 45)
    {
        var id = Id<Session>.For($"{week} {title}");
        return new Session { Id = id, Title = title, Date = Some.Monday.AddDays(7 * week), Papers = [new SessionPaper(id, Some.IdOf(title), 1, minutes, null)] };
    }

    private static Paper Article(string title) => new() { Id = Some.IdOf(title), Title = title, TitleSource = TitleSource.Stated, Kind = PaperKind.Article };

    private static LibraryFacts FactsOf(params Paper[] papers)
    {
        Topic[] topics = [Some.Topic("networks") with { Aliases = ["neural nets"] }, Some.Topic("poetry")];
        PaperTopic Touch(string title, string topic) => new(new PaperTopicKey(Some.IdOf(title), TopicNames.IdOf(topic)), 0.9);
        return new LibraryFacts(papers, topics, new Dictionary<Id<Paper>, IReadOnlyList<PaperTopic>>
        {
            [Some.IdOf("Networks")] = [Touch("Networks", "networks")],
            [Some.IdOf("Attention")] = [Touch("Attention", "poetry") with { Verdict = TopicVerdict.Rejected }],
        });
    }
}

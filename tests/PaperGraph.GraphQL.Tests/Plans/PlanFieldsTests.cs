using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Plans;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Plans;

public sealed class PlanFieldsTests : IAsyncLifetime
{
    private static readonly Id<Paper> Atari = Id<Paper>.For("Atari");

    private readonly FakePlanning _planning = new();
    private GraphQLServer _server = null!; // Set before each test begins.

    public async ValueTask InitializeAsync() => _server = await StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Everything_that_is_asked_for_comes_to_the_planner()
    {
        await _server.ReadAsync($$"""
            { proposePlan(input: {
                from: "2024-01-08", sessions: 3, everyDays: 14, skip: ["2024-01-22"], papersPerSession: 2, minutesPerSession: 90, topics: ["DQN"], mustRead: ["{{Atari}}"], mustNotRead: ["{{Atari}}"],
                presenters: [{name: "Ann", away: ["2024-01-08"], maxSessions: 2, wants: ["{{Atari}}"]}], continueFromHistory: false, keepPlanned: false, timeLimitMs: 500, seed: 7
              }) { status } }
            """);

        var (request, clock) = Assert.Single(_planning.Asked);
        Assert.Equal((new DateOnly(2024, 1, 8), 3, 14, 2, 90), (request.From, request.Sessions, request.EveryDays, request.PapersPerSession, request.MinutesPerSession));
        Assert.Equal([new DateOnly(2024, 1, 22)], request.Skip);
        Assert.Equal(["DQN"], request.Topics);
        Assert.Equal([Atari], request.MustRead);
        Assert.Equal([Atari], request.MustNotRead);
        var presenter = Assert.Single(request.Presenters!);
        Assert.Equal(("Ann", 2), (presenter.Name, presenter.MaxSessions));
        Assert.Equal([new DateOnly(2024, 1, 8)], presenter.Away);
        Assert.Equal([Atari], presenter.Wants);
        Assert.Equal((false, false, TimeSpan.FromMilliseconds(500), 7), (request.ContinueFromHistory, request.KeepPlanned, request.TimeLimit, request.Seed));
        Assert.InRange(clock, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task What_is_left_out_is_what_the_schema_says()
    {
        await _server.ReadAsync("""{ proposePlan(input: {from: "2024-01-08", sessions: 3}) { status } }""");

        var (request, _) = Assert.Single(_planning.Asked);
        Assert.Equal(new PlanRequest { From = new DateOnly(2024, 1, 8), Sessions = 3, Skip = request.Skip, MustRead = request.MustRead, MustNotRead = request.MustNotRead }, request);
        Assert.Null(request.Topics);
        Assert.Null(request.Presenters);
    }

    [Fact]
    public async Task A_plan_is_shown_with_the_papers_it_names()
    {
        var plan = new SessionPlan(PlanStatus.Feasible, "f00")
        {
            Value = 3.5,
            Bound = 4,
            Sessions = [new PlannedSession(new DateOnly(2024, 1, 8), [new PlannedPaper(Atari, 45, new Person(PersonNames.IdOf("Ann"), "Ann"), [], "Because.")])],
            Conflict = [new PlanWish(["presenters", "0"], "No.")],
            Changes = ["Yes."],
        };
        _planning.Propose = _ => Task.FromResult<Proposal>(new Proposal.Made(plan));

        var data = await _server.ReadAsync("""
            { proposePlan(input: {from: "2024-01-08", sessions: 1}) { status value bound stoppedByClock fingerprint conflict { path message } changes sessions { date papers { paper { title } minutes presenter { name } teaches { name } why } } } }
            """);

        Assert.Equal(
            """{"status":"FEASIBLE","value":3.5,"bound":4,"stoppedByClock":false,"fingerprint":"f00","conflict":[{"path":["presenters","0"],"message":"No."}],"changes":["Yes."],"sessions":[{"date":"2024-01-08","papers":[{"paper":{"title":"Atari"},"minutes":45,"presenter":{"name":"Ann"},"teaches":[],"why":"Because."}]}]}""",
            data.GetProperty("proposePlan").GetRawText());
    }

    [Fact]
    public async Task What_is_wrong_with_a_question_is_said_with_its_place()
    {
        var noId = await _server.FailAsync("""{ proposePlan(input: {from: "2024-01-08", sessions: 1, presenters: [{name: "Ann", wants: ["x"]}]}) { status } }""");
        var tooLong = await _server.FailAsync("""{ proposePlan(input: {from: "2024-01-08", sessions: 1, timeLimitMs: 9000}) { status } }""");
        Assert.Empty(_planning.Asked);
        _planning.Propose = _ => Task.FromResult<Proposal>(new Proposal.Refused([new Mistake(MistakeCode.NotFound, "No topic is called “x”.") { Path = ["topics", "0"] }]));
        var refused = await _server.FailAsync("""{ proposePlan(input: {from: "2024-01-08", sessions: 1}) { status } }""");

        Assert.Equal("input.presenters.0.wants.0: “x” is no id of papers.", noId.GetProperty("message").GetString());
        Assert.Equal("input.timeLimitMs: timeLimitMs can be 1 to 8000 on this server.", tooLong.GetProperty("message").GetString());
        Assert.Equal("input.topics.0: No topic is called “x”.", refused.GetProperty("message").GetString());
        Assert.All([noId, tooLong, refused], error => Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task What_stands_against_accepting_a_plan_is_an_error_of_the_mutation()
    {
        _planning.Accept = fingerprint => new Acceptance.Refused(
            new SessionPlan(PlanStatus.Optimal, "new"),
            [new Mistake(MistakeCode.Conflict, "Another.") { Path = ["fingerprint"], Value = fingerprint }, new Mistake(MistakeCode.Invalid, "None.") { Path = ["sessions"] }]);

        var data = await _server.ReadAsync("""mutation { acceptPlan(input: {from: "2024-01-08", sessions: 1}, fingerprint: "old") { plan { fingerprint } sessions { id } errors { code path value } } }""");

        Assert.Equal(
            """{"plan":{"fingerprint":"new"},"sessions":[],"errors":[{"code":"CONFLICT","path":["fingerprint"],"value":"old"},{"code":"INVALID","path":["input","sessions"],"value":null}]}""",
            data.GetProperty("acceptPlan").GetRawText());
    }

    [Fact]
    public async Task One_plan_is_computed_at_once_and_whoever_waits_too_long_is_refused()
    {
        await using var server = await StartAsync(("Limits:MaxPlanTime", "00:00:00.200"));
        var (begun, done) = (new TaskCompletionSource(), new TaskCompletionSource());
        _planning.Propose = async _ =>
        {
            begun.TrySetResult();
            await done.Task;
            return new Proposal.Made(new SessionPlan(PlanStatus.Optimal, "0"));
        };

        var first = server.ReadAsync("""{ proposePlan(input: {from: "2024-01-08", sessions: 1, timeLimitMs: 100}) { status } }""");
        await begun.Task;
        var second = await server.FailAsync("""{ proposePlan(input: {from: "2024-01-08", sessions: 2, timeLimitMs: 100}) { status } }""");
        done.SetResult();

        Assert.Equal("LIMIT_PLANS", second.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("OPTIMAL", (await first).GetProperty("proposePlan").GetProperty("status").GetString());
        await server.ReadAsync("""{ proposePlan(input: {from: "2024-01-08", sessions: 3, timeLimitMs: 100}) { status } }""");
        Assert.Equal([1, 3], _planning.Asked.Select(asked => asked.Request.Sessions));
    }

    [Fact]
    public async Task Who_leaves_ends_the_search()
    {
        var begun = new TaskCompletionSource();
        var ended = new TaskCompletionSource();
        _planning.Propose = async token =>
        {
            begun.SetResult();
            await using var registration = token.Register(ended.SetResult);
            await ended.Task;
            throw new OperationCanceledException(token);
        };
        using var leaving = new CancellationTokenSource();

        var asking = _server.Client.PostAsync(
            "/graphql", new StringContent("""{"query":"{ proposePlan(input: {from: \"2024-01-08\", sessions: 1}) { status } }"}""", System.Text.Encoding.UTF8, "application/json"), leaving.Token);
        await begun.Task;
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await ended.Task;
    }

    [Fact]
    public async Task A_plan_leaves_a_request_the_time_to_answer()
    {
        await using var server = await StartAsync(("Limits:MaxPlanTime", "00:01:00"), ("Limits:Timeout", "00:00:05"));

        await server.ReadAsync("""{ proposePlan(input: {from: "2024-01-08", sessions: 1}) { status } }""");
        var tooLong = await server.FailAsync("""{ proposePlan(input: {from: "2024-01-08", sessions: 1, timeLimitMs: 4001}) { status } }""");

        Assert.InRange(Assert.Single(_planning.Asked).ClockLimit, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4));
        Assert.Equal("input.timeLimitMs: timeLimitMs can be 1 to 4000 on this server.", tooLong.GetProperty("message").GetString());
    }

    private Task<GraphQLServer> StartAsync(params (string Key, string Value)[] settings)
    {
        var store = new FakePaperStore();
        store.Papers.Add(Some.Paper("Atari"));
        return GraphQLServer.StartWithAsync(services => services.AddSingleton<Core.Storage.IPaperStore>(store).AddSingleton<IPlanning>(_planning), settings);
    }
}

using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Sessions;

public sealed class SessionTests : IAsyncLifetime
{
    private static readonly Paper Atari = Some.Paper("Atari");
    private static readonly Paper Rainbow = Some.Paper("Rainbow");
    private static readonly Person Bob = Some.Person("Bob");
    private static readonly Core.Graph.Id<Session> Id = Core.Graph.Id<Session>.For("first");

    private static readonly Session First = new()
    {
        Id = Id,
        Title = "First",
        Date = new DateOnly(2024, 3, 7),
        StartsAt = new DateTimeOffset(2024, 3, 7, 18, 30, 0, TimeSpan.FromHours(1)),
        Status = SessionStatus.Held,
        Papers = [new SessionPaper(Id, Atari.Id, 1, 45, Bob), new SessionPaper(Id, Rainbow.Id, 2, 60, null)],
        Attended = [Bob],
        Notes = "Good.",
    };

    private readonly FakePaperStore _store = new();
    private GraphQLServer _server = null!; // Set before each test begins.

    public async ValueTask InitializeAsync()
    {
        _store.Papers.AddRange([Atari, Rainbow]);
        _store.People.Add(Bob);
        _store.Sessions.Add(First);
        _server = await GraphQLServer.StartAsync(_store);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_session_shows_all_that_is_said_of_it_by_whatever_way_it_is_asked_for()
    {
        const string Fields = "title date startsAt status papers { position minutes paper { title } presenter { name } session { id } } attended { name } notes";

        var data = await _server.ReadAsync($$"""{ session(id: "{{Id}}") { {{Fields}} } node(id: "{{Id}}") { id ... on Session { title } } none: session(id: "x") { id } }""");

        Assert.Equal(
            $$$"""
            {"session":{"title":"First","date":"2024-03-07","startsAt":"2024-03-07T17:30:00Z","status":"HELD","papers":[
            {"position":1,"minutes":45,"paper":{"title":"Atari"},"presenter":{"name":"Bob"},"session":{"id":"{{{Id}}}"}},
            {"position":2,"minutes":60,"paper":{"title":"Rainbow"},"presenter":null,"session":{"id":"{{{Id}}}"}}],
            "attended":[{"name":"Bob"}],"notes":"Good."},"node":{"id":"{{{Id}}}","title":"First"},"none":null}
            """.ReplaceLineEndings(string.Empty),
            data.GetRawText());
    }

    [Fact]
    public async Task Sessions_are_listed_between_days_and_by_how_far_they_have_come()
    {
        var data = await _server.ReadAsync("""
            { sessions(from: "2024-03-01", to: "2024-03-31", status: [HELD, CANCELLED], first: 5) { totalCount nodes { title } pageInfo { hasNextPage } } }
            """);

        Assert.Equal("""{"totalCount":1,"nodes":[{"title":"First"}],"pageInfo":{"hasNextPage":false}}""", data.GetProperty("sessions").GetRawText());
        Assert.Equal((new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 31)), (_store.SelectedSessions?.From, _store.SelectedSessions?.To));
        Assert.Equal([SessionStatus.Held, SessionStatus.Cancelled], _store.SelectedSessions?.Status);
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused()
    {
        var error = await _server.FailAsync("""{ sessions(from: "2024-02-30") { totalCount } }""");

        Assert.NotEmpty(error.GetProperty("message").GetString()!); // Each engine says it in its own words.
    }

    [Fact]
    public async Task Papers_and_people_show_where_they_are_discussed_and_present()
    {
        var data = await _server.ReadAsync($$"""{ paper(id: "{{Rainbow.Id}}") { sessions { title } } person(name: "Bob") { presents { minutes paper { title } session { title } } } }""");

        Assert.Equal(
            """{"paper":{"sessions":[{"title":"First"}]},"person":{"presents":[{"minutes":45,"paper":{"title":"Atari"},"session":{"title":"First"}}]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task Its_topics_are_those_of_its_papers_surest_first_and_without_what_they_do_not_touch()
    {
        var (sure, surer, none) = (Some.Topic("Sure"), Some.Topic("Surer"), Some.Topic("None"));
        _store.Topics.AddRange([sure, surer, none]);
        _store.Touches.AddRange(
        [
            Some.Touch(Atari, sure, 0.8), Some.Touch(Atari, surer, 0.5), Some.Touch(Rainbow, surer, 0.9), Some.Touch(Rainbow, none, 0.95, TopicVerdict.Rejected),
        ]);

        var data = await _server.ReadAsync($$"""{ session(id: "{{Id}}") { topics { name } } }""");

        Assert.Equal("""{"topics":[{"name":"Surer"},{"name":"Sure"}]}""", data.GetProperty("session").GetRawText());
    }
}

using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Sessions;

public sealed class SessionEditTests : IAsyncLifetime
{
    private static readonly Core.Graph.Id<Paper> Atari = Core.Graph.Id<Paper>.For("Atari");
    private static readonly Session First = new() { Id = Core.Graph.Id<Session>.For("First"), Title = "First", Date = new DateOnly(2024, 3, 7) };

    private readonly FakeEditing _editing = new();
    private GraphQLServer _server = null!; // Set before each test begins.

    public async ValueTask InitializeAsync()
    {
        var store = new FakePaperStore();
        store.Sessions.Add(First);
        _server = await GraphQLServer.StartWithAsync(services => services.AddSingleton<Core.Storage.IPaperStore>(store).AddSingleton<IEditing>(_editing));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_session_is_scheduled_with_what_is_given_and_an_hour_for_a_paper()
    {
        var data = await _server.ReadAsync(
            "mutation M($input: ScheduleSessionInput!) { scheduleSession(input: $input) { session { title } errors { message } } }",
            new { input = new { title = "First", date = "2024-03-07", startsAt = "2024-03-07T18:30:00+01:00", papers = new object[] { new { paper = $"{Atari}" }, new { paper = $"{Atari}", minutes = 20, presenter = "Bob" } } } });

        Assert.Equal("""{"session":{"title":"First"},"errors":[]}""", data.GetProperty("scheduleSession").GetRawText());
        var said = Assert.IsType<NewSession>(Assert.Single(_editing.Said).Words);
        Assert.Equal(("First", new DateOnly(2024, 3, 7), new DateTimeOffset(2024, 3, 7, 17, 30, 0, TimeSpan.Zero)), (said.Title, said.Date, said.StartsAt));
        Assert.Equal([new SaidSessionPaper(Atari, 60), new SaidSessionPaper(Atari, 20, "Bob")], said.Papers);
    }

    [Fact]
    public async Task Of_an_update_what_is_not_given_is_told_apart_from_what_is_emptied()
    {
        await _server.ReadAsync($$"""mutation { updateSession(input: {id: "{{First.Id}}", title: null, papers: [], notes: null}) { session { id } } }""");
        await _server.ReadAsync($$"""mutation { updateSession(input: {id: "{{First.Id}}", date: "2024-03-14"}) { session { id } } }""");

        var emptied = Assert.IsType<SessionUpdate>(_editing.Said[0].Words);
        Assert.True(emptied.Title.IsEmptied && emptied.Notes.IsEmptied);
        Assert.Equal((true, 0), (emptied.Papers.IsGiven, emptied.Papers.Value?.Count));
        Assert.False(emptied.Date.IsGiven || emptied.StartsAt.IsGiven);
        var moved = Assert.IsType<SessionUpdate>(_editing.Said[1].Words);
        Assert.Equal(new SessionUpdate { Date = Optional<DateOnly?>.Of(new DateOnly(2024, 3, 14)) }, moved);
    }

    [Fact]
    public async Task A_session_is_cancelled_and_recorded_by_its_id()
    {
        await _server.ReadAsync($$"""mutation { a: cancelSession(id: "{{First.Id}}") { session { title } } b: recordSession(id: "{{First.Id}}", attended: ["Bob"]) { session { title } } }""");

        Assert.Equal([First.Id, First.Id], _editing.Said.Select(said => said.About));
        var record = Assert.IsType<SessionRecord>(_editing.Said[1].Words);
        Assert.Equal(["Bob"], record.Attended.Value);
        Assert.False(record.Notes.IsGiven);
    }

    [Fact]
    public async Task Ids_that_are_none_are_not_found_each_with_its_place_and_nothing_is_said()
    {
        var data = await _server.ReadAsync($$"""
            mutation {
              a: scheduleSession(input: {date: "2024-03-07", papers: [{paper: "x"}, {paper: "{{Atari}}"}, {paper: "{{First.Id}}"}]}) { session { id } errors { code path value } }
              b: updateSession(input: {id: "y", papers: [{paper: "x"}]}) { errors { code path value } }
              c: cancelSession(id: "{{Atari}}") { errors { code path } }
            }
            """);

        Assert.Equal(
            $$$"""
            {"a":{"session":null,"errors":[{"code":"NOT_FOUND","path":["input","papers","0","paper"],"value":"x"},
            {"code":"NOT_FOUND","path":["input","papers","2","paper"],"value":"{{{First.Id}}}"}]},
            "b":{"errors":[{"code":"NOT_FOUND","path":["input","id"],"value":"y"}]},"c":{"errors":[{"code":"NOT_FOUND","path":["id"]}]}}
            """.ReplaceLineEndings(string.Empty),
            data.GetRawText());
        Assert.Empty(_editing.Said);
    }
}

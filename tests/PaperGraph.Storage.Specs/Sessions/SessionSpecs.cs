using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Specs.Changes;
using Xunit;

namespace PaperGraph.Storage.Specs.Sessions;

/// <summary>A session is what people say of it, as far as it counts.</summary>
public abstract class SessionSpecs : StoreSpecs
{
    [Fact]
    public async Task A_session_comes_out_as_it_was_said()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("rainbow"));
        var startsAt = new DateTimeOffset(2024, 3, 7, 18, 30, 0, TimeSpan.FromHours(1));
        var draft = Meet.Schedule("first", "2024-03-07", Meet.Paper("rainbow", 45, "Bob"), Meet.Paper("dqn"));

        var change = await Store.ChangeAsync(draft with { SaidSessions = [draft.SaidSessions[0] with { StartsAt = Optional<DateTimeOffset?>.Of(startsAt) }] }, None);

        Assert.Equal([Some.PaperId("rainbow"), Some.PaperId("dqn")], change?.Papers);
        var session = await FindAsync("first");
        Assert.Equal(("first", Meet.Day("2024-03-07"), startsAt, SessionStatus.Planned), (session?.Title, session?.Date, session?.StartsAt, session?.Status));
        Assert.Equal(["1 rainbow 45 Bob", "2 dqn 60 "], Lines(session));
        Assert.All(session!.Papers, paper => Assert.Equal(session.Id, paper.Session)); // It was found.
        Assert.Empty(session.Attended);
        Assert.Null(session.Notes);
        Assert.Equal(1, (await Store.CountAsync(None)).Sessions);
    }

    [Fact]
    public async Task The_latest_word_on_a_field_holds_and_the_others_stay()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("rainbow"));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("dqn", 30, "Bob")));
        await SayAsync(Meet.Update("moved", "first", said => said with
        {
            Date = Optional<DateOnly>.Of(Meet.Day("2024-03-14")),
            Notes = Optional<string>.Of("Bring it along."),
        }));
        await SayAsync(Meet.Update("other papers", "first", said => said with
        {
            Title = Optional<string>.Of("Rainbow"),
            Papers = Optional<IReadOnlyList<SaidSessionPaper>>.Of([Meet.Paper("rainbow", 20)]),
            Notes = Optional<string>.Of(null),
        }));

        var session = await FindAsync("first");

        Assert.Equal(("Rainbow", Meet.Day("2024-03-14"), null), (session?.Title, session?.Date, session?.Notes));
        Assert.Equal(["1 rainbow 20 "], Lines(session));
        Assert.Equal(1, (await Store.CountAsync(None)).Sessions);
    }

    [Fact]
    public async Task A_session_that_is_held_or_cancelled_says_so()
    {
        await SayAsync(Meet.Schedule("first", "2024-03-07"));
        await SayAsync(Meet.Schedule("second", "2024-03-14"));
        await SayAsync(Meet.Hold("held", "first", "Zoe", "Bob", "zoe"));
        await SayAsync(Meet.Cancel("cancelled", "second"));

        Assert.Equal(SessionStatus.Held, (await FindAsync("first"))?.Status);
        Assert.Equal(["Zoe", "Bob"], (await FindAsync("first"))?.Attended.Select(person => person.Name));
        Assert.Equal(SessionStatus.Cancelled, (await FindAsync("second"))?.Status);
    }

    [Fact]
    public async Task What_is_taken_back_counts_no_more_and_what_is_brought_back_does()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("dqn")));
        await SayAsync(Meet.Cancel("cancelled", "first"));

        await SayAsync(Meet.Undo("back", "cancelled", "first", "dqn"));
        Assert.Equal(SessionStatus.Planned, (await FindAsync("first"))?.Status);
        await SayAsync(Meet.Undo("cancelled again", "back", "first", "dqn"));
        Assert.Equal(SessionStatus.Cancelled, (await FindAsync("first"))?.Status);
        await SayAsync(Meet.Undo("not planned", "first", "first", "dqn"));
        Assert.Null(await FindAsync("first"));
        Assert.Equal(0, (await Store.CountAsync(None)).Sessions);
        Assert.Empty(await TitlesAsync(SessionSelection.All));
        await SayAsync(Meet.Undo("planned again", "not planned", "first", "dqn"));

        Assert.Equal(SessionStatus.Cancelled, (await FindAsync("first"))?.Status);
        Assert.Equal(["1 dqn 60 "], Lines(await FindAsync("first")));
        Assert.Equal(1, (await Store.CountAsync(None)).Sessions);
    }

    [Fact]
    public async Task Several_sessions_are_said_in_one_change_and_taken_back_with_it()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("rainbow"));
        await SayAsync(Meet.Schedule("standing", "2024-03-07", Meet.Paper("dqn", 30, "Bob")));
        await SayAsync(Meet.Schedule("dropped", "2024-03-14"));
        var plan = Meet.Together(
            "plan",
            Meet.Schedule("new", "2024-03-21", Meet.Paper("dqn", 45, "Zoe")),
            Meet.Update("changed", "standing", said => said with { Papers = Optional<IReadOnlyList<SaidSessionPaper>>.Of([Meet.Paper("rainbow", 20)]) }),
            Meet.Cancel("cancelled", "dropped"));
        var head = await Store.FindHeadAsync(None);

        await SayAsync(plan);

        Assert.Equal(head + 1, await Store.FindHeadAsync(None));
        Assert.Equal(["1 dqn 45 Zoe"], Lines(await FindAsync("new")));
        Assert.Equal(["1 rainbow 20 "], Lines(await FindAsync("standing")));
        Assert.Equal(SessionStatus.Cancelled, (await FindAsync("dropped"))?.Status);
        Assert.Equal(["standing", "dropped", "new"], await TitlesAsync(SessionSelection.All));
        var sessions = await Store.FindSessionsOfPapersAsync([Some.PaperId("dqn"), Some.PaperId("rainbow")], None);
        Assert.Equal(["new"], sessions[Some.PaperId("dqn")].Select(session => session.Title));
        Assert.Equal(["standing"], sessions[Some.PaperId("rainbow")].Select(session => session.Title));
        var undo = Meet.Undo("back", "plan", "new", "dqn", "rainbow");
        await SayAsync(undo with { Change = undo.Change with { Makes = plan.Change.Makes } });
        Assert.Null(await FindAsync("new"));
        Assert.Equal(["1 dqn 30 Bob"], Lines(await FindAsync("standing")));
        Assert.Equal(SessionStatus.Planned, (await FindAsync("dropped"))?.Status);
    }

    [Fact]
    public async Task Whoever_looked_before_something_else_was_said_of_the_session_has_to_look_again()
    {
        await SayAsync(Meet.Schedule("first", "2024-03-07"));
        await SayAsync(Meet.Schedule("second", "2024-03-07"));
        var head = await Store.FindHeadAsync(None);
        await SayAsync(Meet.Cancel("cancelled", "first"));

        Assert.Null(await Store.ChangeAsync(Meet.Hold("held", "first") with { LookedAt = head }, None));
        Assert.NotNull(await Store.ChangeAsync(Meet.Hold("held too", "second") with { LookedAt = head }, None));

        head = await Store.FindHeadAsync(None);
        await SayAsync(Meet.Undo("back", "cancelled", "first"));
        Assert.Null(await Store.ChangeAsync(Meet.Hold("held", "first") with { LookedAt = head }, None));
    }

    [Fact]
    public async Task Later_words_on_a_session_stand_on_that_it_is_planned()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        var planned = await Store.ChangeAsync(Meet.Schedule("first", "2024-03-07"), None);
        await SayAsync(Say.Title("title", "dqn", "Playing Atari"));
        await SayAsync(Meet.Schedule("second", "2024-03-07"));
        var held = await Store.ChangeAsync(Meet.Hold("held", "first"), None);

        Assert.Equal([held!.Id], (await Store.FindStandingOnAsync(planned!, 9, None)).Select(change => change.Id)); // Both were taken in.
        Assert.Equal([Meet.SessionId("first")], held.Sessions);
    }

    [Fact]
    public async Task Sessions_are_paged_by_date_in_both_directions()
    {
        foreach (var (name, date) in new[] { ("c", "2024-03-21"), ("a", "2023-12-31"), ("d", "2024-04-01"), ("b", "2024-03-07") })
            await SayAsync(Meet.Schedule(name, date));
        await SayAsync(Meet.Update("moved", "a", said => said with { Date = Optional<DateOnly>.Of(Meet.Day("2024-03-14")) }));

        var first = await Store.PageSessionsAsync(SessionSelection.All, PageRequest.First(3), None);
        var rest = await Store.PageSessionsAsync(SessionSelection.All, PageRequest.First(3, first.Items[^1].Cursor), None);
        var last = await Store.PageSessionsAsync(SessionSelection.All, PageRequest.Last(2), None);
        var before = await Store.PageSessionsAsync(SessionSelection.All, PageRequest.Last(1, last.Items[0].Cursor), None);

        Assert.Equal(["b", "a", "c"], first.Nodes().Select(session => session.Title));
        Assert.Equal((true, false), (first.HasNext, first.HasPrevious));
        Assert.Equal(("d", false, true), (Assert.Single(rest.Nodes()).Title, rest.HasNext, rest.HasPrevious));
        Assert.Equal(["c", "d"], last.Nodes().Select(session => session.Title));
        Assert.Equal(("a", true, true), (Assert.Single(before.Nodes()).Title, before.HasNext, before.HasPrevious));
        await Assert.ThrowsAsync<InvalidCursorException>(() => Store.PageSessionsAsync(SessionSelection.All, PageRequest.First(1, "nonsense"), None));
    }

    [Fact]
    public async Task Sessions_are_selected_by_day_and_by_how_far_they_have_come()
    {
        foreach (var (name, date) in new[] { ("a", "2024-03-07"), ("b", "2024-03-14"), ("c", "2024-03-21") })
            await SayAsync(Meet.Schedule(name, date));
        await SayAsync(Meet.Hold("held", "a"));
        await SayAsync(Meet.Cancel("cancelled", "b"));

        Assert.Equal(["b", "c"], await TitlesAsync(new SessionSelection { From = Meet.Day("2024-03-14") }));
        Assert.Equal(["a", "b"], await TitlesAsync(new SessionSelection { To = Meet.Day("2024-03-14") }));
        Assert.Equal(["a", "c"], await TitlesAsync(new SessionSelection { Status = [SessionStatus.Held, SessionStatus.Planned] }));
        Assert.Empty(await TitlesAsync(new SessionSelection { From = Meet.Day("2024-03-15"), Status = [SessionStatus.Cancelled] }));
        Assert.Empty(await TitlesAsync(new SessionSelection { Status = [] }));
    }

    [Fact]
    public async Task Unknown_sessions_are_left_out()
    {
        await SayAsync(Meet.Schedule("first", "2024-03-07"));
        await SayAsync(Meet.Update("of nothing", "nobody planned it", said => said with { Title = Optional<string>.Of("x") }));

        var found = await Store.FindSessionsAsync([Meet.SessionId("first"), Meet.SessionId("nobody planned it"), Meet.SessionId("none")], None);

        Assert.Equal([Meet.SessionId("first")], found.Keys);
        Assert.Equal(1, (await Store.CountAsync(None)).Sessions);
    }

    private async Task SayAsync(ChangeDraft draft) => Assert.NotNull(await Store.ChangeAsync(draft, None));

    private async Task<Session?> FindAsync(string name) => (await Store.FindSessionsAsync([Meet.SessionId(name)], None)).GetValueOrDefault(Meet.SessionId(name));

    private async Task<IEnumerable<string>> TitlesAsync(SessionSelection selection)
    {
        var page = await Store.PageSessionsAsync(selection, PageRequest.First(100), None);
        Assert.Equal(page.Items.Count, await Store.CountSessionsAsync(selection, None));
        return page.Nodes().Select(session => session.Title);
    }

    private static IEnumerable<string> Lines(Session? session) => (session?.Papers ?? [])
        .Select(one => $"{one.Position} {(one.Paper == Some.PaperId("dqn") ? "dqn" : "rainbow")} {one.Minutes} {one.Presenter?.Name}");
}

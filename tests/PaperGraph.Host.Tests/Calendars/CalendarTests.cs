using Ical.Net.CalendarComponents;
using PaperGraph.Host.Tests.Editing;

namespace PaperGraph.Host.Tests.Calendars;

/// <summary>The group's calendar over the whole server, as programs read it that come for it again and again.</summary>
public sealed class CalendarTests : EditedSeed
{
    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string> { ["Sessions:StartsAt"] = "17:00", ["Sessions:TimeZone"] = "Europe/Berlin" };

    [Fact]
    public async Task An_event_stays_the_same_and_counts_through_every_change_and_every_undo()
    {
        var session = await ScheduleAsync("""{title: "Atari", date: "2024-03-28", papers: []}""");
        Assert.Equal((0, "CONFIRMED", "Atari"), Shown(await EventAsync(session)));

        await SayAsync($$"""updateSession(input: {id: "{{session}}", title: "Rainbow"})""");
        Assert.Equal((1, "CONFIRMED", "Rainbow"), Shown(await EventAsync(session)));
        await SayAsync($$"""cancelSession(id: "{{session}}")""");
        Assert.Equal((2, "CANCELLED", "Rainbow"), Shown(await EventAsync(session)));
        await UndoAsync(Text(await LastChangeAsync(), "id"));
        Assert.Equal((3, "CONFIRMED", "Rainbow"), Shown(await EventAsync(session)));
        await RestartAsync();
        await SayAsync($$"""recordSession(id: "{{session}}", notes: "Good.")""");

        Assert.Equal((4, "CONFIRMED", "Rainbow"), Shown(await EventAsync(session)));
    }

    [Fact]
    public async Task A_session_that_is_taken_back_is_gone_and_is_the_same_event_when_it_comes_back()
    {
        var session = await ScheduleAsync("""{title: "Atari", date: "2024-03-28", papers: []}""");
        var other = await ScheduleAsync("""{title: "Rainbow", date: "2024-04-04", papers: []}""");
        var planned = Text((await AskAsync("{ changes(last: 2) { nodes { id } } }"))["changes"]!["nodes"]![0]!, "id");

        await UndoAsync(planned);
        Assert.Equal([$"{other}@papergraph"], (await CalendarAsync()).Events.Select(one => one.Uid));
        await UndoAsync(Text(await LastChangeAsync(), "id"));

        Assert.Equal((2, "CONFIRMED", "Atari"), Shown(await EventAsync(session)));
        Assert.Equal(0, (await EventAsync(other)).Sequence);
    }

    [Fact]
    public async Task It_begins_when_the_session_or_else_the_group_says_and_lasts_as_long_as_its_papers()
    {
        var paper = Text((await PapersAsync())[0]!, "id");
        var winter = await ScheduleAsync($$"""{date: "2024-03-28", papers: [{paper: "{{paper}}", minutes: 45}]}""");
        var summer = await ScheduleAsync("""{date: "2024-04-04", papers: []}""");
        var said = await ScheduleAsync("""{date: "2024-07-04", startsAt: "2024-07-04T16:30:00Z", papers: []}""");

        Assert.Equal("2024-03-28 16:00:00Z PT45M", Time(await EventAsync(winter)));
        Assert.Equal("2024-04-04 15:00:00Z PT60M", Time(await EventAsync(summer)));
        Assert.Equal("2024-07-04 16:30:00Z PT60M", Time(await EventAsync(said)));
        var text = await TextAsync();
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20240704T183000\r\n", text, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_is_discussed_and_what_there_is_to_talk_about_and_what_was_noted()
    {
        var paper = Text((await SayAsync("""addPaper(input: {title: "Größe, Maß; 深層 😀", doi: "10.1000/182"})""", "paper { id }")), "paper", "id");
        await SayAsync($$"""annotate(input: {paper: "{{paper}}", note: "Why, then, two?"})""");
        var session = await ScheduleAsync($$"""{title: "Über; alles, 😀", date: "2024-03-28", papers: [{paper: "{{paper}}", minutes: 30, presenter: "Bob"}]}""");
        const string Discussed = "1. Größe, Maß; 深層 😀 (30 minutes, presented by Bob)\nhttps://doi.org/10.1000/182\n- Why, then, two?";
        Assert.Equal(("Über; alles, 😀", Discussed), ((await EventAsync(session)).Summary, (await EventAsync(session)).Description));

        await SayAsync($$"""recordSession(id: "{{session}}", attended: ["Bob", "Zoe"], notes: "Good;\nagain, soon.")""");

        Assert.Equal($"{Discussed}\n\nWho was there: Bob, Zoe\n\nGood;\nagain, soon.", (await EventAsync(session)).Description);
    }

    [Fact]
    public async Task It_has_a_name_and_says_how_often_to_come_again()
    {
        var lines = (await TextAsync()).Split("\r\n");

        Assert.All(["NAME:PaperGraph", "X-WR-CALNAME:PaperGraph", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H", "VERSION:2.0"], line => Assert.Contains(line, lines));
    }

    private async Task<string> ScheduleAsync(string input) => Text(await SayAsync($"scheduleSession(input: {input})", "session { id }"), "session", "id");

    private async Task<string> TextAsync()
    {
        using var client = CreateClient();
        return await client.GetStringAsync("/calendar.ics");
    }

    private async Task<Ical.Net.Calendar> CalendarAsync() => Ical.Net.Calendar.Load(await TextAsync())!; // What cannot be read throws.

    private async Task<CalendarEvent> EventAsync(string session) => Assert.Single((await CalendarAsync()).Events, one => one.Uid == $"{session}@papergraph");

    private static (int Sequence, string? Status, string? Title) Shown(CalendarEvent one) => (one.Sequence, one.Status, one.Summary);

    private static string Time(CalendarEvent one) => $"{one.Start!.AsUtc:u} {one.Duration}"; // Every event has a beginning.
}

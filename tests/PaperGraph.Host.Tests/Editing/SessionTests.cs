using System.Text.Json.Nodes;

namespace PaperGraph.Host.Tests.Editing;

/// <summary>Sessions that are planned, changed, held and cancelled over the whole server.</summary>
public sealed class SessionTests : EditedSeed
{
    private const string Fields = "title date startsAt status papers { position minutes paper { id } presenter { name } } attended { name } notes";

    [Fact]
    public async Task A_session_is_planned_changed_and_held_and_outlasts_a_restart()
    {
        var papers = await FirstPapersAsync();
        var session = await ScheduleAsync($$"""{date: "2024-03-07", startsAt: "2024-03-07T18:30:00+01:00", papers: [{paper: "{{papers[0]}}", presenter: "Bob the Builder"}]}""");
        Assert.Equal(await TitleAsync(papers[0]), Text(await SessionAsync(session), "title"));
        Assert.Equal(("SESSION", $"Scheduled “{await TitleAsync(papers[0])}” for 2024-03-07."), (Text(await LastChangeAsync(), "kind"), Text(await LastChangeAsync(), "summary")));

        await SayAsync($$"""updateSession(input: {id: "{{session}}", title: "Atari", date: "2024-03-08", papers: [{paper: "{{papers[1]}}", minutes: 30}, {paper: "{{papers[0]}}", presenter: "bob the builder"}]})""");
        Assert.StartsWith(
            $"Of the session “{await TitleAsync(papers[0])}”: Title was “{await TitleAsync(papers[0])}”, is “Atari”. Date was “2024-03-07”, is “2024-03-08”. Papers was “",
            Text(await LastChangeAsync(), "summary"), StringComparison.Ordinal);
        await SayAsync($$"""recordSession(id: "{{session}}", attended: ["Bob the Builder", "Zoe"], notes: "Good.")""");
        Assert.Equal("“Atari” was held. Attended was nothing, is “Bob the Builder, Zoe”. Notes was nothing, is “Good.”.", Text(await LastChangeAsync(), "summary"));

        await RestartAsync();

        Assert.Equal(
            $$$"""
            {"title":"Atari","date":"2024-03-08","startsAt":"2024-03-07T17:30:00Z","status":"HELD","papers":[
            {"position":1,"minutes":30,"paper":{"id":"{{{papers[1]}}}"},"presenter":null},
            {"position":2,"minutes":60,"paper":{"id":"{{{papers[0]}}}"},"presenter":{"name":"Bob the Builder"}}],
            "attended":[{"name":"Bob the Builder"},{"name":"Zoe"}],"notes":"Good."}
            """.ReplaceLineEndings(string.Empty),
            (await SessionAsync(session)).ToJsonString());
        var answer = await AskAsync($$"""{ person(name: "Bob the Builder") { presents { paper { id } session { id } } } paper(id: "{{papers[1]}}") { sessions { id } } sessions(status: [HELD]) { totalCount nodes { id } } server { sessionCount } }""");
        Assert.Equal(
            $$$"""{"person":{"presents":[{"paper":{"id":"{{{papers[0]}}}"},"session":{"id":"{{{session}}}"}}]},"paper":{"sessions":[{"id":"{{{session}}}"}]},"sessions":{"totalCount":1,"nodes":[{"id":"{{{session}}}"}]},"server":{"sessionCount":1}}""",
            answer.ToJsonString());
    }

    [Fact]
    public async Task What_is_said_of_a_session_is_taken_back_and_brought_back_last_first()
    {
        var papers = await FirstPapersAsync();
        var session = await ScheduleAsync($$"""{title: "Atari", date: "2024-03-07", papers: [{paper: "{{papers[0]}}"}]}""");
        var planned = Text(await LastChangeAsync(), "id");
        await SayAsync($$"""updateSession(input: {id: "{{session}}", papers: []})""");
        var emptied = Text(await LastChangeAsync(), "id");
        await SayAsync($$"""cancelSession(id: "{{session}}")""");
        var cancelled = Text(await LastChangeAsync(), "id");

        var refused = await RefusedAsync($$"""undo(change: "{{planned}}")""");
        Assert.Equal("CONFLICT", Text(refused, "code"));
        Assert.Contains(emptied, Text(refused, "message"), StringComparison.Ordinal);
        await UndoAsync(emptied);
        Assert.Equal($$"""["{{papers[0]}}"]""", await PapersAsync(session));
        Assert.Equal("CANCELLED", Text(await SessionAsync(session), "status"));
        await UndoAsync(cancelled);
        await UndoAsync(planned);
        Assert.Null((await AskAsync($$"""{ session(id: "{{session}}") { id } }"""))["session"]);
        await UndoAsync(Text(await LastChangeAsync(), "id"));

        Assert.Equal(("PLANNED", $$"""["{{papers[0]}}"]"""), (Text(await SessionAsync(session), "status"), await PapersAsync(session)));
    }

    [Fact]
    public async Task A_session_goes_on_only_where_that_makes_sense()
    {
        var (first, second) = (await ScheduleAsync("""{date: "2024-03-07", papers: []}"""), await ScheduleAsync("""{date: "2024-03-14", papers: []}"""));
        Assert.Equal("Session of 2024-03-07", Text(await SessionAsync(first), "title"));
        await SayAsync($$"""cancelSession(id: "{{first}}")""");
        var cancelled = Text(await LastChangeAsync(), "id");

        foreach (var mutation in new[] { $$"""cancelSession(id: "{{first}}")""", $$"""recordSession(id: "{{first}}")""", $$"""updateSession(input: {id: "{{first}}", title: "x"})""" })
        {
            var refused = await RefusedAsync(mutation);
            Assert.Equal(("CONFLICT", $"“Session of 2024-03-07” is cancelled. Undo the change that cancelled it first, {cancelled}."), (Text(refused, "code"), Text(refused, "message")));
        }

        await SayAsync($$"""recordSession(id: "{{second}}", notes: "Good.")""");
        await SayAsync($$"""recordSession(id: "{{second}}", attended: ["Zoe"])""");
        var recorded = Text(await LastChangeAsync(), "id");
        Assert.Equal("""[{"name":"Zoe"}] Good.""", $"{(await SessionAsync(second))["attended"]!.ToJsonString()} {Text(await SessionAsync(second), "notes")}");
        Assert.Equal(
            $"“Session of 2024-03-14” was held, and is not cancelled any more. Undo the change that recorded it first, {recorded}.",
            Text(await RefusedAsync($$"""cancelSession(id: "{{second}}")"""), "message"));
        await SayAsync($$"""updateSession(input: {id: "{{second}}", notes: null})""");
        Assert.Null((await SessionAsync(second))["notes"]);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_its_place_and_changes_nothing()
    {
        var papers = await FirstPapersAsync();
        await SayAsync($$"""mergePapers(into: "{{papers[0]}}", from: ["{{papers[1]}}"])""");
        var session = await ScheduleAsync("""{date: "2024-03-07", startsAt: "2024-03-07T18:30:00Z", papers: []}""");
        var before = await CountChangesAsync();

        async Task RefusesAsync(string mutation, params string[] errors)
        {
            var said = (await AskAsync($$"""mutation { said: {{mutation}} { session { id } errors { code path value } } }"""))["said"]!;
            Assert.Null(said["session"]);
            Assert.Equal(errors, said["errors"]!.AsArray().Select(error => $"{Text(error!, "code")} {string.Join(',', error!["path"]!.AsArray().Select(part => part!.GetValue<string>()))} {error["value"]}".TrimEnd()));
        }

        await RefusesAsync(
            $$"""scheduleSession(input: {date: "2024-03-07", papers: [{paper: "p0000000000000000"}, {paper: "{{papers[0]}}"}, {paper: "{{papers[1]}}"}]})""",
            "NOT_FOUND input,papers,0,paper p0000000000000000", $"INVALID input,papers,2,paper {papers[1]}");
        await RefusesAsync(
            $$"""scheduleSession(input: {title: " ", date: "0024-03-07", papers: [{paper: "{{papers[0]}}", minutes: 0}, {paper: "{{papers[2]}}", minutes: 601, presenter: ""}]})""",
            "INVALID input,title", "INVALID input,date 0024-03-07", "INVALID input,papers,0,minutes 0", "INVALID input,papers,1,minutes 601", "INVALID input,papers,1,presenter");
        await RefusesAsync("""scheduleSession(input: {date: "2024-03-07", startsAt: "2024-03-09T00:00:00Z", papers: []})""", "INVALID input,startsAt 2024-03-09 00:00:00Z");
        await RefusesAsync(
            $$"""scheduleSession(input: {date: "2024-03-07", papers: [{{string.Join(", ", Enumerable.Repeat($"{{paper: \"{papers[0]}\"}}", 101))}}]})""",
            "INVALID input,papers 101");
        await RefusesAsync($$"""updateSession(input: {id: "{{session}}"})""", "INVALID input");
        await RefusesAsync($$"""updateSession(input: {id: "{{session}}", date: null})""", "INVALID input,date");
        await RefusesAsync($$"""updateSession(input: {id: "{{session}}", date: "2024-04-07"})""", "INVALID input,startsAt 2024-03-07 18:30:00Z");
        await RefusesAsync("""updateSession(input: {id: "s0000000000000000", title: "x"})""", "NOT_FOUND input,id s0000000000000000");
        await RefusesAsync($$"""recordSession(id: "{{session}}", attended: ["Bob", " "])""", "INVALID attended,1");
        await RefusesAsync("""cancelSession(id: "s0000000000000000")""", "NOT_FOUND id s0000000000000000");
        Assert.Equal(before, await CountChangesAsync());
    }

    private async Task<List<string>> FirstPapersAsync() => [.. (await PapersAsync()).Select(paper => Text(paper!, "id"))];

    private async Task<string> ScheduleAsync(string input) => Text(await SayAsync($"scheduleSession(input: {input})", "session { id }"), "session", "id");

    private async Task<JsonNode> SessionAsync(string session) => (await AskAsync($$"""{ session(id: "{{session}}") { {{Fields}} } }"""))["session"]!;

    private async Task<string> PapersAsync(string session) =>
        new JsonArray([.. (await SessionAsync(session))["papers"]!.AsArray().Select(one => JsonValue.Create(Text(one!, "paper", "id")))]).ToJsonString();

    private async Task<JsonNode> RefusedAsync(string mutation) =>
        Assert.Single((await AskAsync($$"""mutation { said: {{mutation}} { errors { code message } } }"""))["said"]!["errors"]!.AsArray())!;
}

using System.Text.Json.Nodes;

namespace PaperGraph.Host.Tests.Editing;

/// <summary>Plans that are proposed, accepted and changed over the whole server.</summary>
public sealed class PlanTests : EditedSeed
{
    private const string Sessions = "sessions { id title date status papers { minutes paper { id title } presenter { name } } }";

    [Fact]
    public async Task An_accepted_plan_is_one_change_and_undo_takes_all_of_it_back()
    {
        var before = await CountChangesAsync();

        var accepted = await AcceptAsync(Input(3));

        Assert.Equal(["2024-01-08", "2024-01-15", "2024-01-22"], accepted.Select(session => Text(session!, "date")));
        Assert.Equal(before + 1, await CountChangesAsync());
        Assert.Equal("SESSION", Text(await LastChangeAsync(), "kind"));
        await UndoAsync(Text(await LastChangeAsync(), "id"));
        Assert.Equal(0, await CountSessionsAsync());
    }

    [Fact]
    public async Task What_is_planned_already_is_proposed_again_and_accepting_that_changes_nothing()
    {
        var accepted = await AcceptAsync(Input(3));
        var before = await CountChangesAsync();

        var plan = await ProposeAsync(Input(3));
        var again = await AcceptAsync(Input(3));

        Assert.Empty(plan["changes"]!.AsArray());
        Assert.Equal(accepted.ToJsonString(), again.ToJsonString());
        Assert.Equal(before, await CountChangesAsync());
    }

    [Fact]
    public async Task Sessions_keep_their_ids_and_names_when_a_plan_changes_them_and_are_cancelled_where_it_has_none()
    {
        var accepted = await AcceptAsync(Input(3));
        var ids = accepted.Select(session => Text(session!, "id")).ToList();
        await SayAsync($$"""updateSession(input: {id: "{{ids[0]}}", title: "Kick-off"})""");
        var first = Text(accepted[0]!["papers"]![0]!, "paper", "id");

        var changed = await AcceptAsync(Input(3, $$"""skip: ["2024-01-15"], mustNotRead: ["{{first}}"]"""));

        Assert.Equal([ids[0], ids[2]], changed.Select(session => Text(session!, "id")));
        Assert.Equal("Kick-off", Text(changed[0]!, "title"));
        Assert.Equal(Text(changed[1]!["papers"]![0]!, "paper", "title"), Text(changed[1]!, "title"));
        Assert.DoesNotContain(changed, session => Text(session!["papers"]![0]!, "paper", "id") == first);
        Assert.Equal("CANCELLED", Text(await AskAsync($$"""{ session(id: "{{ids[1]}}") { status } }"""), "session", "status"));
        await UndoAsync(Text(await LastChangeAsync(), "id"));
        Assert.Equal(
            ["PLANNED", "PLANNED", "PLANNED"],
            (await AskAsync("{ sessions(first: 10) { nodes { status } } }"))["sessions"]!["nodes"]!.AsArray().Select(session => Text(session!, "status")));
    }

    [Fact]
    public async Task A_plan_that_has_become_another_one_is_not_stored_but_shown()
    {
        var plan = await ProposeAsync(Input(3));
        var read = Text(plan["sessions"]![0]!["papers"]![0]!, "paper", "id");
        await SayAsync($$"""removePaper(id: "{{read}}")""");
        var before = await CountChangesAsync();

        var refused = (await AskAsync($$"""mutation { acceptPlan(input: {{Input(3)}}, fingerprint: "{{Text(plan, "fingerprint")}}") { plan { fingerprint sessions { papers { paper { id } } } } sessions { id } errors { code path } } }"""))["acceptPlan"]!;

        Assert.Equal("""[{"code":"CONFLICT","path":["fingerprint"]}]""", refused["errors"]!.ToJsonString());
        Assert.Empty(refused["sessions"]!.AsArray());
        Assert.NotEqual(read, Text(refused["plan"]!["sessions"]![0]!["papers"]![0]!, "paper", "id"));
        Assert.Equal(before, await CountChangesAsync());
        Assert.Equal(Text(refused["plan"]!, "fingerprint"), Text(await ProposeAsync(Input(3)), "fingerprint"));
    }

    [Fact]
    public async Task What_was_held_is_known_and_its_day_is_taken()
    {
        var accepted = await AcceptAsync(Input(3));
        await SayAsync($$"""recordSession(id: "{{Text(accepted[0]!, "id")}}", attended: ["Ann"])""");
        var read = Text(accepted[0]!["papers"]![0]!, "paper", "id");

        var plan = await ProposeAsync(Input(3));

        Assert.Equal(["2024-01-15", "2024-01-22"], plan["sessions"]!.AsArray().Select(session => Text(session!, "date")));
        Assert.DoesNotContain(plan["sessions"]!.AsArray(), session => Text(session!["papers"]![0]!, "paper", "id") == read);
    }

    [Fact]
    public async Task A_plan_that_names_nobody_leaves_presenters_who_stand()
    {
        var accepted = await AcceptAsync(Input(3, """presenters: [{name: "Ann"}]"""));

        var again = await AcceptAsync(Input(3));

        Assert.Equal(accepted.ToJsonString(), again.ToJsonString());
        Assert.Equal("Ann", Text(again[0]!["papers"]![0]!, "presenter", "name"));
    }

    [Fact]
    public async Task A_name_that_is_spelt_another_way_changes_nothing()
    {
        await AcceptAsync(Input(2, """presenters: [{name: "Ann Lee"}]"""));
        var before = await CountChangesAsync();

        await AcceptAsync(Input(2, """presenters: [{name: "ann-lee"}]"""));

        Assert.Equal(before, await CountChangesAsync());
    }

    [Fact]
    public async Task Merged_papers_are_meant_by_either_id()
    {
        var (into, from) = (await PaperAsync("Attention Is All You Need"), await PaperAsync("Effective Approaches to Attention"));
        await SayAsync($$"""mergePapers(into: "{{into}}", from: ["{{from}}"])""");

        // What was merged extends an earlier paper, so that comes first.
        var plan = await ProposeAsync(Input(2, $$"""mustRead: ["{{from}}"]"""));

        Assert.Equal(into, Text(plan["sessions"]![1]!["papers"]![0]!, "paper", "id"));
    }

    private static string Input(int sessions, string wishes = "") => $$"""{from: "2024-01-08", sessions: {{sessions}}, topics: ["attention", "DQN"], {{wishes}}}""";

    private async Task<JsonNode> ProposeAsync(string input) =>
        (await AskAsync($$"""{ proposePlan(input: {{input}}) { status fingerprint changes sessions { date papers { paper { id title } } } } }"""))["proposePlan"]!;

    private async Task<JsonArray> AcceptAsync(string input) =>
        (await SayAsync($$"""acceptPlan(input: {{input}}, fingerprint: "{{Text(await ProposeAsync(input), "fingerprint")}}")""", Sessions))["sessions"]!.AsArray();

    private async Task<string> PaperAsync(string title) =>
        Text((await AskAsync("{ papers(first: 100) { nodes { id title } } }"))["papers"]!["nodes"]!.AsArray().Single(paper => Text(paper!, "title").StartsWith(title, StringComparison.Ordinal))!, "id");

    private async Task<int> CountSessionsAsync() => (await AskAsync("{ server { sessionCount } }"))["server"]!["sessionCount"]!.GetValue<int>();
}

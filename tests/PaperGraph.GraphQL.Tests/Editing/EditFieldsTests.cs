using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Editing;

public sealed class EditFieldsTests : IAsyncLifetime
{
    private static readonly Paper Known = Some.Paper("Playing Atari");

    private readonly FakeEditing _editing = new();
    private GraphQLServer _server = null!; // Set before each test begins.

    public async ValueTask InitializeAsync() => _server = await GraphQLServer.StartWithAsync(services =>
    {
        var store = new FakePaperStore();
        store.Papers.Add(Known);
        services.AddSingleton<Core.Storage.IPaperStore>(store).AddSingleton<IEditing>(_editing);
    });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task What_is_not_given_is_told_apart_from_null_written_in_the_query()
    {
        await _server.ReadAsync($$"""mutation { updatePaper(input: {id: "{{Known.Id}}", year: null, venue: "Nature", authors: []}) { errors { message } } }""");

        AssertOnlyYearVenueAndAuthors();
    }

    [Fact]
    public async Task And_from_null_in_a_variable()
    {
        await _server.ReadAsync(
            "mutation M($input: UpdatePaperInput!) { updatePaper(input: $input) { errors { message } } }",
            new { input = new { id = Known.Id.ToString(), year = (int?)null, venue = "Nature", authors = Array.Empty<string>() } });

        AssertOnlyYearVenueAndAuthors();
    }

    [Fact]
    public async Task What_a_variable_that_is_not_given_would_say_is_not_given()
    {
        await _server.ReadAsync(
            "mutation M($id: ID!, $year: Int, $title: String) { updatePaper(input: {id: $id, year: $year, title: $title, venue: \"Nature\", authors: []}) { errors { message } } }",
            new { id = Known.Id.ToString(), year = (int?)null });

        AssertOnlyYearVenueAndAuthors();
    }

    [Fact]
    public async Task A_payload_shows_what_was_changed_and_the_role_and_name_go_along()
    {
        var data = await _server.ReadAsync($$"""mutation { updatePaper(input: {id: "{{Known.Id}}", title: "Atari"}) { paper { title } errors { message } } }""");

        Assert.Equal("""{"paper":{"title":"Playing Atari"},"errors":[]}""", data.GetProperty("updatePaper").GetRawText());
        Assert.Equal(new Editor("local", MayTakeBackOthers: true), Assert.Single(_editing.Said).By);
    }

    [Fact]
    public async Task What_the_caller_can_mend_is_shown_with_its_place()
    {
        _editing.Answer = about => new Edit.Refused(
        [
            new Mistake(MistakeCode.Duplicate, "It is there.") { Path = ["input", "doi"], Value = "10.1/x", Existing = about },
            new Mistake(MistakeCode.Invalid, "Nothing is said."),
        ]);

        var data = await _server.ReadAsync("""mutation { addPaper(input: {title: "Atari"}) { paper { id } errors { code message path value existing } } }""");

        Assert.Equal(
            $$"""
            {"paper":null,"errors":[{"code":"DUPLICATE","message":"It is there.","path":["input","doi"],"value":"10.1/x","existing":"{{Core.Graph.Id<Paper>.For("Atari")}}"},
            {"code":"INVALID","message":"Nothing is said.","path":null,"value":null,"existing":null}]}
            """.ReplaceLineEndings(string.Empty),
            data.GetProperty("addPaper").GetRawText());
    }

    [Fact]
    public async Task An_id_that_is_none_is_not_found_and_nothing_is_said()
    {
        var data = await _server.ReadAsync("""mutation { a: removePaper(id: "x") { removed errors { code path value } } b: annotate(input: {paper: "y", note: "n"}) { errors { code path } } }""");

        Assert.Equal("""{"removed":false,"errors":[{"code":"NOT_FOUND","path":["id"],"value":"x"}]}""", data.GetProperty("a").GetRawText());
        Assert.Equal("""{"errors":[{"code":"NOT_FOUND","path":["input","paper"]}]}""", data.GetProperty("b").GetRawText());
        Assert.Empty(_editing.Said);
    }

    [Fact]
    public async Task Links_tags_and_verdicts_say_what_their_arguments_say()
    {
        var other = Core.Graph.Id<Paper>.For("other");

        await _server.ReadAsync($$"""
            mutation {
              a: linkPapers(from: "{{Known.Id}}", to: "{{other}}", kind: RESPONDS_TO) { paper { title } }
              b: unlinkPapers(from: "{{Known.Id}}", to: "{{other}}", kind: CITES) { paper { title } }
              c: tagPaper(paper: "{{Known.Id}}", tag: "RL") { paper { title } }
              d: untagPaper(paper: "{{Known.Id}}", tag: "RL") { paper { title } }
              e: judgeTopic(paper: "{{Known.Id}}", topic: "DQN", verdict: REJECTED) { paper { title } }
            }
            """);

        Assert.Equal(
            [
                (true, new PaperLink(Known.Id, other, LinkKind.RespondsTo, null)), (false, new PaperLink(Known.Id, other, LinkKind.Cites, null)),
                (true, "RL"), (false, "RL"), ("DQN", TopicVerdict.Rejected),
            ],
            _editing.Said.Select(said => said.Words));
    }

    [Fact]
    public async Task Of_a_topic_too_what_is_not_given_is_told_apart_from_what_is_emptied()
    {
        var data = await _server.ReadAsync("""mutation { a: defineTopic(input: {name: "DQN", aliases: [], description: null}) { topic { id } errors { code } } b: removeTopic(name: "Atari") { removed } }""");

        Assert.Equal("""{"topic":null,"errors":[]}""", data.GetProperty("a").GetRawText());
        Assert.Equal("""{"removed":true}""", data.GetProperty("b").GetRawText());
        var update = Assert.IsType<TopicUpdate>(_editing.Said[0].Words);
        Assert.Equal(("DQN", true, 0, true), (update.Name, update.Aliases.IsGiven, update.Aliases.Value?.Count, update.Description.IsEmptied));
        Assert.False(update.Broader.IsGiven || update.Prerequisites.IsGiven);
        Assert.Equal(2, _editing.Said.Count);
    }

    [Fact]
    public async Task Papers_are_merged_and_taken_apart_by_their_ids_and_each_that_is_none_is_told_of()
    {
        var (one, other) = (Core.Graph.Id<Paper>.For("one"), Core.Graph.Id<Paper>.For("other"));

        var data = await _server.ReadAsync($$"""
            mutation {
              a: mergePapers(into: "{{Known.Id}}", from: ["{{one}}", "{{other}}"]) { paper { title } errors { message } }
              b: mergePapers(into: "{{Known.Id}}", from: ["{{one}}", "x", "y"]) { paper { id } errors { code path value } }
              c: unmergePaper(from: "{{one}}", id: "{{Known.Id}}") { paper { title } errors { message } }
              d: unmergePaper(from: "{{one}}", id: "z") { errors { code path value } }
            }
            """);

        Assert.Equal(
            """
            {"a":{"paper":{"title":"Playing Atari"},"errors":[]},
            "b":{"paper":null,"errors":[{"code":"NOT_FOUND","path":["from","1"],"value":"x"},{"code":"NOT_FOUND","path":["from","2"],"value":"y"}]},
            "c":{"paper":{"title":"Playing Atari"},"errors":[]},
            "d":{"errors":[{"code":"NOT_FOUND","path":["id"],"value":"z"}]}}
            """.ReplaceLineEndings(string.Empty),
            data.GetRawText());
        Assert.Equal([Known.Id, Known.Id], _editing.Said.Select(said => said.About));
        Assert.Equal([one, other], Assert.IsAssignableFrom<IEnumerable<Core.Graph.Id<Paper>>>(_editing.Said[0].Words));
        Assert.Equal(one, _editing.Said[1].Words);
    }

    [Fact]
    public async Task What_somebody_may_not_do_is_forbidden()
    {
        _editing.Answer = _ => throw new EditForbiddenException("Ann said this.");

        var error = await _server.FailAsync($$"""mutation { undo(change: "{{Core.Graph.Id<Core.Changes.Change>.For("x")}}") { change { id } } }""");

        Assert.Equal(("FORBIDDEN", "Ann said this."), (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString()));
    }

    private void AssertOnlyYearVenueAndAuthors()
    {
        var update = Assert.IsType<PaperUpdate>(Assert.Single(_editing.Said).Words);
        Assert.True(update.Year.IsEmptied);
        Assert.Equal("Nature", update.Venue.Value);
        Assert.Equal((true, 0), (update.Authors.IsGiven, update.Authors.Value?.Count));
        Assert.False(update.Title.IsGiven || update.Kind.IsGiven || update.Doi.IsGiven || update.ArxivId.IsGiven || update.ReadingMinutes.IsGiven || update.Abstract.IsGiven);
    }
}

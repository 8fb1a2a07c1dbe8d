using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Paths;
using PaperGraph.Core.Related;
using PaperGraph.Core.Search;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Features;

public sealed class FindingTests
{
    [Fact]
    public async Task Hits_of_all_kinds_are_loaded_with_one_call_a_kind()
    {
        var store = Library.Of(2);
        store.Hits.AddRange(
        [
            new SearchHit(store.Papers[1].Id.Node, 2.5, "«Paper» 01"),
            new SearchHit(store.Topics[0].Id.Node, 1.5, "«Q-learning»"),
            new SearchHit(store.Papers[0].Id.Node, 0.5, "«Paper» 00"),
        ]);
        await using var server = await GraphQLServer.StartAsync(store);
        var data = await server.ReadAsync(
            """{ search(text: "paper OR q*") { totalCount edges { score snippet node { ... on Paper { title } ... on Topic { name } } } nodes { __typename } } papers: search(text: "x", kinds: [PAPER]) { totalCount } }""");
        Assert.Equal(
            """{"search":{"totalCount":3,"edges":[{"score":2.5,"snippet":"«Paper» 01","node":{"title":"Paper 01"}},{"score":1.5,"snippet":"«Q-learning»","node":{"name":"Q-learning"}},{"score":0.5,"snippet":"«Paper» 00","node":{"title":"Paper 00"}}],"nodes":[{"__typename":"Paper"},{"__typename":"Topic"},{"__typename":"Paper"}]},"papers":{"totalCount":2}}""",
            data.GetRawText());
        Assert.Equal(2, store.Calls.Count(call => call == "FindPapersAsync"));
    }

    [Fact]
    public async Task A_search_that_cannot_be_read_is_refused_with_the_position()
    {
        await using var server = await GraphQLServer.StartAsync();
        var error = await server.FailAsync("{ search(text: \"deep (learning\") { totalCount } }");
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(6, error.GetProperty("extensions").GetProperty("position").GetInt32());
    }

    [Theory]
    [InlineData("maxHops: 0", "`maxHops` is 0; it has to be from 1 to 6.")]
    [InlineData("maxHops: 7", "`maxHops` is 7; it has to be from 1 to 6.")]
    [InlineData("maxHops: 2", "“a” is no id; `from` needs one.")]
    public async Task A_path_is_asked_for_within_its_bounds(string argument, string message)
    {
        await using var server = await GraphQLServer.StartAsync();
        var error = await server.FailAsync($"{{ path(from: \"a\", to: \"b\", {argument}) {{ strength }} }}");
        Assert.Equal(message, error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_path_shows_its_steps()
    {
        var store = Library.Of(2);
        var (from, to) = (store.Papers[0].Id.Node, store.Topics[0].Id.Node);
        store.Path = new EvidencePath(0.5, [new PathStep(from, to, 0.5, "It touches Q-learning.")]);
        await using var server = await GraphQLServer.StartAsync(store);
        var data = await server.ReadAsync(
            $$"""{ path(from: "{{from}}", to: "{{to}}") { strength steps { explanation from { __typename id } to { ... on Topic { name } } } } }""");
        Assert.Equal(
            $$$"""{"path":{"strength":0.5,"steps":[{"explanation":"It touches Q-learning.","from":{"__typename":"Paper","id":"{{{from}}}"},"to":{"name":"Q-learning"}}]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task A_session_that_papers_share_is_shown_with_the_reason()
    {
        var store = Library.Of(2);
        var session = new Session { Id = Id<Session>.For("first"), Title = "Attention week", Date = new DateOnly(2024, 1, 8) };
        store.Sessions.Add(session);
        store.Related[0] = store.Related[0] with { Reasons = [new Reason { Kind = RelationKind.Session, Weight = 1.25, Explanation = "Both are read there.", Session = session.Id }] };
        await using var server = await GraphQLServer.StartAsync(store);
        var data = await server.ReadAsync("{ papers(first: 1) { nodes { related(via: [SESSION]) { reasons { kind session { title } person { name } here { text } } } } } }");
        Assert.Equal(
            """{"papers":{"nodes":[{"related":[{"reasons":[{"kind":"SESSION","session":{"title":"Attention week"},"person":null,"here":[]}]}]}]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task A_timeline_has_no_gaps()
    {
        var store = Library.Of(1);
        store.Months.AddRange([new MonthCount(new Month(2022, 11), 3, 2), new MonthCount(new Month(2023, 2), 1, 1)]);
        await using var server = await GraphQLServer.StartAsync(store);
        const string Series = """[{"month":"2022-11","annotationCount":3},{"month":"2022-12","annotationCount":0},{"month":"2023-01","annotationCount":0},{"month":"2023-02","annotationCount":1}]""";
        var data = await server.ReadAsync("{ timeline { month annotationCount } topic(name: \"ql\") { timeline { month annotationCount } } }");
        Assert.Equal($$$"""{"timeline":{{{Series}}},"topic":{"timeline":{{{Series}}}}}""", data.GetRawText());
    }

    [Fact]
    public async Task Evidence_stands_on_the_side_of_the_paper_that_has_it()
    {
        await using var server = await GraphQLServer.StartAsync(Library.Of(2));
        var data = await server.ReadAsync(
            "{ papers(first: 1) { nodes { related { score reasons { kind weight link { kind evidence { text annotation { quote } } } topic { name } here { text where } there { text } } } } } }");
        Assert.Equal(
            """{"papers":{"nodes":[{"related":[{"score":0.75,"reasons":[{"kind":"LINK","weight":0.4,"link":{"kind":"RESPONDS_TO","evidence":{"text":"replies","annotation":{"quote":"quote 0"}}},"topic":null,"here":[{"text":"replies","where":"QUOTE"}],"there":[]},{"kind":"TOPIC","weight":0.2,"link":null,"topic":{"name":"Q-learning"},"here":[{"text":"Q-learning","where":"TITLE"}],"there":[{"text":"Q-learning"}]},{"kind":"TEXT","weight":0.15,"link":null,"topic":null,"here":[{"text":"Paper","where":"TITLE"}],"there":[{"text":"Paper"}]}]}]}]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task An_import_accounts_for_its_lines_and_shows_its_problems()
    {
        var store = new FakePaperStore();
        var import = Some.Import();
        store.Imports.Add(import);
        store.Problems.Add((import.Id, new ImportProblem(7, "Nothing known begins so.", "???")));
        await using var server = await GraphQLServer.StartAsync(store);
        var data = await server.ReadAsync(
            "{ imports { totalCount nodes { status startedAt finishedAt lines entryLines structuralLines blankLines problemLines entries papersAdded problems { totalCount nodes { line text } } } } }");
        Assert.Equal(
            """{"imports":{"totalCount":1,"nodes":[{"status":"DONE","startedAt":"2024-01-02T01:04:05Z","finishedAt":null,"lines":11,"entryLines":5,"structuralLines":2,"blankLines":3,"problemLines":1,"entries":2,"papersAdded":0,"problems":{"totalCount":1,"nodes":[{"line":7,"text":"???"}]}}]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task The_server_says_what_it_is()
    {
        await using var server = await GraphQLServer.StartAsync(Library.Of(2));
        Assert.Equal(
            """{"server":{"version":"0.1.0","store":"fake","paperCount":2,"annotationCount":6,"topicCount":1,"tagCount":1,"personCount":1,"sessionCount":0}}""",
            (await server.ReadAsync("{ server { version store paperCount annotationCount topicCount tagCount personCount sessionCount } }")).GetRawText());
    }

    [Fact]
    public async Task Names_are_found_however_they_are_spelled()
    {
        await using var server = await GraphQLServer.StartAsync(Library.Of(2));
        Assert.Equal(
            """{"topic":{"name":"Q-learning","paperCount":2,"papers":{"totalCount":2,"nodes":[{"confidence":0.9,"paper":{"title":"Paper 00"}}]}},"tag":{"name":"rl","paperCount":2,"topic":{"name":"Q-learning"}},"person":{"name":"Reader","annotations":{"totalCount":6},"authored":{"totalCount":0}},"no":null,"none":null,"nobody":null}""",
            (await server.ReadAsync("""
                { topic(name: "q LEARNING") { name paperCount papers(first: 1) { totalCount nodes { confidence paper { title } } } }
                  tag(name: "RL") { name paperCount topic { name } }
                  person(name: "READER") { name annotations { totalCount } authored { totalCount } }
                  no: topic(name: "x") { name } none: tag(name: "x") { name } nobody: person(name: "x") { name } }
                """)).GetRawText());
    }
}

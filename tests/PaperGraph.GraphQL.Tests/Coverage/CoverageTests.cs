using PaperGraph.Core.Coverage;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Coverage;

public sealed class CoverageTests : IAsyncLifetime
{
    private const string Fields = "topic { name } state paperCount annotationCount plannedCount discussedCount missing { name } bestNext { title }";

    private static readonly Paper Atari = Some.Paper("Atari");
    private static readonly Topic Learning = Some.Topic("Learning");
    private static readonly Topic Games = Some.Topic("Games", "Play") with { Broader = [Learning.Id], Prerequisites = [Learning.Id] };

    private readonly FakePaperStore _store = new();
    private GraphQLServer _server = null!; // Set before each test begins.

    public async ValueTask InitializeAsync()
    {
        _store.Papers.Add(Atari);
        _store.Topics.AddRange([Learning, Games, Some.Topic("Vision")]);
        // Games comes first by name.
        _store.Groups.Add(new PaperGroup
        {
            PaperCount = 1,
            AnnotationCount = 2,
            IsPlanned = true,
            First = Atari.Id,
            Touches = new GroupTouch[] { new(0, 0.8) },
        });
        _server = await GraphQLServer.StartAsync(_store);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Coverage_is_shown_of_all_topics_by_name_with_one_call_a_kind()
    {
        var data = await _server.ReadAsync($"{{ coverage {{ {Fields} }} }}");

        Assert.Equal(
            """
            {"coverage":[
            {"topic":{"name":"Games"},"state":"PLANNED","paperCount":1,"annotationCount":2,"plannedCount":1,"discussedCount":0,"missing":[{"name":"Learning"}],"bestNext":{"title":"Atari"}},
            {"topic":{"name":"Learning"},"state":"PLANNED","paperCount":1,"annotationCount":2,"plannedCount":1,"discussedCount":0,"missing":[],"bestNext":{"title":"Atari"}},
            {"topic":{"name":"Vision"},"state":"UNSEEN","paperCount":0,"annotationCount":0,"plannedCount":0,"discussedCount":0,"missing":[],"bestNext":null}]}
            """.ReplaceLineEndings(string.Empty),
            data.GetRawText());
        Assert.Equal(1, _store.Calls.Count(call => call == "FindCoverageAsync"));
        Assert.Equal(1, _store.Calls.Count(call => call == "FindPapersAsync"));
        Assert.Equal(2, _store.Calls.Count(call => call == "FindTopicsAsync"));
    }

    [Fact]
    public async Task Coverage_under_a_topic_is_of_that_and_all_below_it()
    {
        var data = await _server.ReadAsync("""{ coverage(under: "learning") { topic { name } } below: coverage(under: "PLAY") { topic { name } } }""");

        Assert.Equal(
            """{"coverage":[{"topic":{"name":"Games"}},{"topic":{"name":"Learning"}}],"below":[{"topic":{"name":"Games"}}]}""", data.GetRawText());
    }

    [Fact]
    public async Task A_topic_that_nobody_knows_is_refused()
    {
        var error = await _server.FailAsync("""{ coverage(under: "Alchemy") { state } }""");

        Assert.Equal("There is no topic “Alchemy”. `topics(contains: …)` lists names and aliases.", error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Topics_show_their_coverage_with_one_call_for_all()
    {
        var data = await _server.ReadAsync("{ coverage { topic { name coverage { state bestNext { title } } } } }");

        Assert.Equal(
            """
            {"coverage":[{"topic":{"name":"Games","coverage":{"state":"PLANNED","bestNext":{"title":"Atari"}}}},
            {"topic":{"name":"Learning","coverage":{"state":"PLANNED","bestNext":{"title":"Atari"}}}},{"topic":{"name":"Vision","coverage":{"state":"UNSEEN","bestNext":null}}}]}
            """.ReplaceLineEndings(string.Empty),
            data.GetRawText());
        Assert.Equal(2, _store.Calls.Count(call => call == "FindCoverageAsync"));
    }

    [Fact]
    public async Task Topics_are_selected_by_their_states()
    {
        var data = await _server.ReadAsync(
            "{ planned: topics(where: { states: [PLANNED, DISCUSSED] }) { totalCount nodes { name } } unseen: topics(where: { states: [UNSEEN] }) { nodes { name } } none: topics(where: { states: [] }) { totalCount } }");

        Assert.Equal(
            """{"planned":{"totalCount":2,"nodes":[{"name":"Learning"},{"name":"Games"}]},"unseen":{"nodes":[{"name":"Vision"}]},"none":{"totalCount":0}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task The_frontier_is_as_long_as_it_is_asked_for_and_may_be()
    {
        var data = await _server.ReadAsync("{ frontier { topic { name } missing { name } } none: frontier(first: 0) { state } }");
        Assert.Equal("""{"frontier":[{"topic":{"name":"Learning"},"missing":[]}],"none":[]}""", data.GetRawText());

        var error = await _server.FailAsync("{ frontier(first: 101) { state } }");
        Assert.Equal("LIMIT_PAGE_SIZE", error.GetProperty("extensions").GetProperty("code").GetString());
    }
}

using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Following;

public sealed class PaperChangedTests : IAsyncLifetime
{
    private static readonly Paper Atari = Some.Paper("Atari");
    private static readonly Paper Rainbow = Some.Paper("Rainbow");

    private readonly FakePaperStore _store = new();
    private GraphQLServer _server = null!; // Set before each test begins.

    public async ValueTask InitializeAsync()
    {
        _store.Papers.AddRange([Atari, Rainbow]);
        _store.Changes.Enqueue(Changed("before", Atari.Id));
        _server = await GraphQLServer.StartAsync(_store);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_paper_that_changes_is_told_with_where_to_go_on_and_one_that_is_gone_without_it()
    {
        using var socket = await _server.ConnectAsync();
        await SubscribeAsync(socket, "subscription { paperChanged { id paper { title } cursor } }");

        _store.Changes.Enqueue(Changed("one", Atari.Id));
        var first = await socket.ReadAsync();
        _store.Changes.Enqueue(Changed("two", Id<Paper>.For("gone")));
        var second = await socket.ReadAsync();

        Assert.StartsWith($$$"""{"id":"a","type":"next","payload":{"data":{"paperChanged":{"id":"{{{Atari.Id}}}","paper":{"title":"Atari"},"cursor":""", first, StringComparison.Ordinal);
        Assert.Contains($$"""{"id":"{{Id<Paper>.For("gone")}}","paper":null,""", second, StringComparison.Ordinal);
        var cursor = System.Text.Json.JsonDocument.Parse(first).RootElement.GetProperty("payload").GetProperty("data").GetProperty("paperChanged").GetProperty("cursor").GetString();
        var rest = await _server.ReadAsync("query Q($after: String) { changes(after: $after) { nodes { summary } } }", new { after = cursor });
        Assert.Equal("""[{"summary":"two"}]""", rest.GetProperty("changes").GetProperty("nodes").GetRawText());
    }

    [Fact]
    public async Task Whoever_follows_some_papers_hears_of_these_and_of_changes_too_large_to_name_all_of_theirs()
    {
        using var socket = await _server.ConnectAsync();
        await SubscribeAsync(socket, $$"""subscription { paperChanged(ids: ["{{Rainbow.Id}}"]) { paper { title } } }""");

        _store.Changes.Enqueue(Changed("one", Atari.Id));
        _store.Changes.Enqueue(Changed("two", Rainbow.Id));
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"paperChanged":{"paper":{"title":"Rainbow"}}}}}""", await socket.ReadAsync());
        _store.Changes.Enqueue(Changed("import", [.. Enumerable.Range(0, Change.MostPapers).Select(number => Id<Paper>.For($"{number}"))]));
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"paperChanged":{"paper":{"title":"Rainbow"}}}}}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task Whoever_follows_a_paper_that_was_merged_hears_of_the_one_that_it_is_part_of()
    {
        var part = Id<Paper>.For("part");
        _store.Merged.Add(part, (Atari.Id, new MergedPaper(part, "Part", DateTimeOffset.UnixEpoch)));
        using var socket = await _server.ConnectAsync();
        await SubscribeAsync(socket, $$"""subscription { paperChanged(ids: ["{{part}}"]) { id paper { title } } }""");

        _store.Changes.Enqueue(Changed("one", Rainbow.Id));
        _store.Changes.Enqueue(Changed("two", Atari.Id));

        Assert.Equal($$$$$$"""{"id":"a","type":"next","payload":{"data":{"paperChanged":{"id":"{{{{{{part}}}}}}","paper":{"title":"Atari"}}}}}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task What_is_no_paper_cannot_be_followed()
    {
        using var socket = await _server.ConnectAsync();
        await socket.SubscribeAsync("a", """subscription { paperChanged(ids: ["x"]) { id } }""");

        Assert.Contains("BAD_USER_INPUT", await socket.ReadAsync(), StringComparison.Ordinal);
    }

    // Until it follows: what is changed before is not told.
    private async Task SubscribeAsync(SocketClient socket, string subscription)
    {
        await socket.SubscribeAsync("a", subscription);
        var news = _server.Services.GetRequiredService<ChangeNews>();
        while (news.Followers == 0)
            await Task.Yield();
    }

    private static Change Changed(string summary, params IReadOnlyList<Id<Paper>> papers) => new()
    {
        Id = Id<Change>.For(summary),
        At = DateTimeOffset.UnixEpoch,
        Kind = ChangeKind.Paper,
        Summary = summary,
        Papers = papers,
    };
}

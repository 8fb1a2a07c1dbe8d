using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Sessions;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Following;

public sealed class SessionChangedTests
{
    private static readonly Session First = new() { Id = Id<Session>.For("First"), Title = "First", Date = new DateOnly(2024, 3, 7) };

    [Fact]
    public async Task A_session_of_which_something_is_said_is_told_with_where_to_go_on_and_one_that_is_gone_without_it()
    {
        var store = new FakePaperStore();
        store.Sessions.Add(First);
        await using var server = await GraphQLServer.StartAsync(store);
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", "subscription { sessionChanged { id session { title } cursor } }");
        var news = server.Services.GetRequiredService<ChangeNews>();
        while (news.Followers == 0)
            await Task.Yield();

        store.Changes.Enqueue(Changed("paper", "p0123456789abcdef.title"));
        store.Changes.Enqueue(Changed("one", $"{First.Id}.title", $"{First.Id}.date"));
        var first = await socket.ReadAsync();
        store.Changes.Enqueue(Changed("two", $"{Id<Session>.For("gone")}"));
        var second = await socket.ReadAsync();

        Assert.StartsWith($$$"""{"id":"a","type":"next","payload":{"data":{"sessionChanged":{"id":"{{{First.Id}}}","session":{"title":"First"},"cursor":""", first, StringComparison.Ordinal);
        Assert.Contains($$"""{"id":"{{Id<Session>.For("gone")}}","session":null,""", second, StringComparison.Ordinal);
        var cursor = System.Text.Json.JsonDocument.Parse(first).RootElement.GetProperty("payload").GetProperty("data").GetProperty("sessionChanged").GetProperty("cursor").GetString();
        var rest = await server.ReadAsync("query Q($after: String) { changes(after: $after) { nodes { summary } } }", new { after = cursor });
        Assert.Equal("""[{"summary":"two"}]""", rest.GetProperty("changes").GetProperty("nodes").GetRawText());
    }

    private static Change Changed(string summary, params string[] makes) => new()
    {
        Id = Id<Change>.For(summary),
        At = DateTimeOffset.UnixEpoch,
        Kind = ChangeKind.Session,
        Summary = summary,
        Makes = makes,
    };
}

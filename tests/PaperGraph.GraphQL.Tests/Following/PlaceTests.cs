using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Serving;
using PaperGraph.GraphQL.Tests.Fakes;
using PaperGraph.GraphQL.Tests.Limits;

namespace PaperGraph.GraphQL.Tests.Following;

/// <summary>What is done for those who take responses as they come counts beside the requests of all others.</summary>
public sealed class PlaceTests
{
    private const string Pages = "subscription { page { number note } }";
    private const int Many = 10;

    private readonly Reader _reader = new();

    [Theory]
    [InlineData("Limits:MaxRequestsPerCaller", "LIMIT_REQUESTS_PER_CALLER")]
    [InlineData("Limits:MaxRequestsInFlight", "LIMIT_REQUESTS")]
    public async Task A_query_over_a_socket_is_a_request_under_way(string setting, string code)
    {
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        var store = new FakePaperStore { Before = (_, _) => Hold(asked, answer) };
        await using var server = await GraphQLServer.StartAsync(store, (setting, "1"));
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", "{ papers { totalCount } }");
        await asked.Task;

        await socket.SubscribeAsync("b", "{ __typename }");
        Assert.Equal(code, await socket.ReadErrorAsync("b"));
        using var refused = await server.Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        Assert.Equal(code, (await Refusal.OfAsync(refused))?.Code);

        answer.SetResult();
        Assert.StartsWith("""{"id":"a","type":"next""", await socket.ReadAsync(), StringComparison.Ordinal);
        await socket.ReadAsync();
        await server.ReadAsync("{ __typename }");
    }

    [Fact]
    public async Task A_query_as_an_event_stream_is_a_request_under_way()
    {
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        var store = new FakePaperStore { Before = (_, _) => Hold(asked, answer) };
        await using var server = await GraphQLServer.StartAsync(store, ("Limits:MaxRequestsInFlight", "1"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ papers { totalCount } }" }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var stream = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await asked.Task;

        using var refused = await server.Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        Assert.Equal("LIMIT_REQUESTS", (await Refusal.OfAsync(refused))?.Code);

        answer.SetResult();
        Assert.Contains("totalCount", await stream.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_for_events_holds_no_place()
    {
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", Pages);
        await _reader.Begun.WaitAsync();

        await server.ReadAsync("{ last }");

        _reader.TurnTo(7);
        Assert.StartsWith("""{"id":"a","type":"next""", await socket.ReadAsync(), StringComparison.Ordinal);
        await server.ReadAsync("{ last }");
    }

    [Fact]
    public async Task Events_wait_for_each_other_where_there_would_be_too_many_at_once()
    {
        var (atOnce, most) = (0, 0);
        _reader.NoteOn = async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            await Task.Yield();
            Interlocked.Decrement(ref atOnce);
            return null;
        };
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        for (var at = 0; at < Many; at++)
        {
            await socket.SubscribeAsync($"{at}", Pages);
            await _reader.Begun.WaitAsync();
        }

        for (var page = 0; page < Many * Many; page++)
            _reader.TurnTo(page);
        for (var page = 0; page < Many * Many; page++)
            Assert.Contains("\"type\":\"next\"", await socket.ReadAsync(), StringComparison.Ordinal);

        Assert.Equal(1, most);
    }

    private static Task Hold(TaskCompletionSource asked, TaskCompletionSource answer)
    {
        asked.TrySetResult();
        return answer.Task;
    }

    private Task<GraphQLServer> StartAsync() => GraphQLServer.StartWithAsync(
        services => services.AddSingleton<IResolverPart>(_reader).AddSingleton(new ServedSchema(Reader.Schema)), ("Limits:MaxRequestsInFlight", "1"));
}

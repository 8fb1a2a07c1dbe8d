using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PaperGraph.Core.Following;
using PaperGraph.GraphQL.Following.Sockets;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Serving;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Following;

public sealed class SocketTests
{
    private const string Pages = "subscription { page { number note } }";

    private readonly Reader _reader = new();

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task A_socket_that_does_not_ask_for_our_protocol_is_not_opened(string? protocol)
    {
        await using var server = await StartAsync();
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => server.OpenSocketAsync(protocol));
        Assert.Contains("400", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:5080", "https://evil.example")]
    [InlineData("localhost:5080", "null")]
    [InlineData("evil.example", "https://evil.example")]
    [InlineData("evil.example", null)]
    public async Task A_socket_that_a_strange_page_opens_or_under_a_strange_name_is_refused(string host, string? origin)
    {
        await using var server = await StartAsync();
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => server.OpenSocketAsync(configure: request =>
        {
            request.Headers.Host = host;
            request.Headers.Origin = origin;
        }));
        Assert.Contains("403", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_ours_opens_a_socket()
    {
        await using var server = await StartAsync();
        using var socket = await server.OpenSocketAsync(configure: request =>
        {
            request.Headers.Host = "localhost:5080";
            request.Headers.Origin = "http://localhost:5080";
        });
        Assert.Equal("graphql-transport-ws", socket.Socket.SubProtocol);
    }

    [Theory]
    [InlineData("{ last }", """{"last":0}""")]
    [InlineData("mutation { turn }", """{"turn":1}""")]
    public async Task A_query_or_a_mutation_gets_one_response(string query, string data)
    {
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", query);
        Assert.Equal("{\"id\":\"a\",\"type\":\"next\",\"payload\":{\"data\":" + data + "}}", await socket.ReadAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task A_subscription_gets_a_response_for_every_event_until_there_are_no_more()
    {
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", Pages);
        _reader.TurnTo(7);
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"page":{"number":7,"note":"on 7"}}}}""", await socket.ReadAsync());
        _reader.TurnTo(8);
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"page":{"number":8,"note":"on 8"}}}}""", await socket.ReadAsync());
        _reader.Stop();
        Assert.Equal("""{"id":"a","type":"complete"}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task A_field_that_fails_for_one_event_does_not_touch_the_next()
    {
        _reader.NoteOn = (number, _) => number == 7 ? throw new InvalidOperationException("the secret") : Task.FromResult<string?>(null);
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", Pages);
        _reader.TurnTo(7);
        _reader.TurnTo(8);
        var first = await socket.ReadAsync();
        Assert.Contains("INTERNAL", first, StringComparison.Ordinal);
        Assert.EndsWith("""],"data":{"page":{"number":7,"note":null}}}}""", first, StringComparison.Ordinal);
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"page":{"number":8,"note":null}}}}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task Events_that_break_off_end_their_subscription_and_not_the_socket()
    {
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", Pages);
        _reader.Stop(new InvalidOperationException("the secret"));
        Assert.Equal("INTERNAL", await socket.ReadErrorAsync("a"));
        await socket.SubscribeAsync("a", "{ last }");
        Assert.StartsWith("""{"id":"a","type":"next""", await socket.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_too_slow_for_the_events_is_told()
    {
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", Pages);
        _reader.Stop(new LaggingListenerException("Too many wait."));
        Assert.Equal("TOO_SLOW", await socket.ReadErrorAsync("a"));
    }

    [Theory]
    [InlineData("{ nope }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ last }x", "GRAPHQL_PARSE_FAILED")]
    [InlineData("subscription { page { number } again: page { number } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query A { last } query B { last }", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("query Q($n: Int!) { last @include(if: true) }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ last last last last last last last last last last last last last last last last last last last last }", "LIMIT_TOKENS")]
    [InlineData("{ a: last b: last }", "LIMIT_ALIASES")]
    public async Task What_cannot_be_executed_gets_errors_and_nothing_else(string query, string code)
    {
        await using var server = await StartAsync(("Limits:MaxTokens", "20"), ("Limits:MaxAliases", "1"));
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", query);
        Assert.Equal(code, await socket.ReadErrorAsync("a"));
        await socket.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task A_subscription_outlives_the_time_of_a_request_and_each_event_has_that_time()
    {
        _reader.NoteOn = async (number, cancellation) =>
        {
            await (number == 8 ? Task.Delay(Timeout.Infinite, cancellation) : Task.CompletedTask);
            return null;
        };
        await using var server = await StartAsync(("Limits:Timeout", "00:00:00.300"));
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", Pages);
        await socket.SubscribeAsync("b", "{ never }");
        Assert.Equal("LIMIT_TIME", await socket.ReadErrorAsync("b"));
        _reader.TurnTo(7);
        Assert.StartsWith("""{"id":"a","type":"next""", await socket.ReadAsync(), StringComparison.Ordinal);
        _reader.TurnTo(8);
        Assert.Equal("LIMIT_TIME", await socket.ReadErrorAsync("a"));
        await _reader.Ended;
    }

    [Theory]
    [InlineData("""{"type":"ping"}""", """{"type":"pong"}""")]
    [InlineData("""{"type":"ping","payload":{"at":[1, "ä"]}}""", """{"type":"pong","payload":{"at":[1, "ä"]}}""")]
    public async Task A_ping_is_answered_even_before_the_beginning(string ping, string pong)
    {
        await using var server = await StartAsync();
        using var socket = await server.OpenSocketAsync();
        await socket.SendAsync("""{"type":"pong"}""");
        await socket.SendAsync(ping);
        Assert.Equal(pong, await socket.ReadAsync());
    }

    [Fact]
    public async Task What_was_answered_before_the_end_is_sent_before_it()
    {
        await using var server = await StartAsync();
        using var socket = await server.OpenSocketAsync();
        for (var number = 0; number < 20; number++)
            await socket.SendAsync($$$"""{"type":"ping","payload":{"number":{{{number}}}}}""");
        await socket.SendAsync("""{"type":"nope"}""");
        for (var number = 0; number < 20; number++)
            Assert.Equal($$$"""{"type":"pong","payload":{"number":{{{number}}}}}""", await socket.ReadAsync());
        Assert.Equal("closed 4400", await socket.ReadAsync());
    }

    [Theory]
    [InlineData("{", 4400)]
    [InlineData("[]", 4400)]
    [InlineData("""{"type":"nope"}""", 4400)]
    [InlineData("""{"type":1}""", 4400)]
    [InlineData("""{"type":"ping","type":"ping"}""", 4400)]
    [InlineData("""{"type":"ping","payload":1}""", 4400)]
    [InlineData("""{"type":"\ud800"}""", 4400)]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ last }"}}""", 4400)]
    [InlineData("""{"type":"subscribe","id":" ","payload":{"query":"{ last }"}}""", 4400)]
    [InlineData("""{"type":"subscribe","id":"a"}""", 4400)]
    [InlineData("""{"type":"subscribe","id":"a","payload":{}}""", 4400)]
    [InlineData("""{"type":"subscribe","id":"a","payload":{"query":"{ last }"}}""", 4401)]
    [InlineData("""{"type":"complete","id":"a"}""", 4401)]
    public async Task What_breaks_the_protocol_closes_the_socket(string message, int code)
    {
        await using var server = await StartAsync();
        using var socket = await server.OpenSocketAsync();
        await socket.SendAsync(message);
        Assert.Equal($"closed {code}", await socket.ReadAsync());
    }

    [Fact]
    public async Task A_second_beginning_closes_the_socket()
    {
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        await socket.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("closed 4429", await socket.ReadAsync());
    }

    [Fact]
    public async Task An_id_in_use_closes_the_socket_and_ends_its_operations()
    {
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", Pages);
        _reader.TurnTo(7);
        await socket.ReadAsync();
        await socket.SubscribeAsync("a", "{ last }");
        Assert.Equal("closed 4409", await socket.ReadAsync());
        socket.Socket.Abort();
        await _reader.Ended;
    }

    [Fact]
    public async Task A_message_that_is_too_long_closes_the_socket()
    {
        await using var server = await StartAsync(("Limits:MaxBodyBytes", "5000"));
        using var socket = await server.ConnectAsync();
        await socket.SendAsync("""{"type":"ping","payload":{"a":"…"}}""".Replace("…", new string('a', 6_000), StringComparison.Ordinal));
        Assert.Equal("closed 1009", await socket.ReadAsync());
    }

    [Fact]
    public async Task Who_does_not_begin_in_time_is_closed()
    {
        var clock = new FakeTimeProvider();
        await using var server = await StartAsync(services => services.AddSingleton<TimeProvider>(clock));
        using var socket = await server.OpenSocketAsync();
        await socket.SendAsync("""{"type":"ping"}""");
        await socket.ReadAsync();
        clock.Advance(TimeSpan.FromSeconds(9.9));
        await socket.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await socket.ReadAsync());
        clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal("closed 4408", await socket.ReadAsync());
    }

    [Theory]
    [InlineData("""{"type":"connection_init","payload":{"Authorization":"Bearer of news"}}""", """{"type":"connection_ack"}""")]
    [InlineData("""{"type":"connection_init","payload":{"authorization":"Bearer of news"}}""", """{"type":"connection_ack"}""")]
    [InlineData("""{"type":"connection_init","payload":{"Authorization":"Bearer of arms"}}""", "closed 4403")]
    [InlineData("""{"type":"connection_init"}""", "closed 4403")]
    public async Task Who_is_not_let_in_is_closed(string init, string answer)
    {
        await using var server = await StartAsync(services => services.AddSingleton<ISocketAdmission>(new NewsOnly()));
        using var socket = await server.OpenSocketAsync();
        await socket.SendAsync(init);
        Assert.Equal(answer, await socket.ReadAsync());
    }

    [Fact]
    public async Task A_subscription_that_the_client_completes_ends_and_its_id_is_free_again()
    {
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", Pages);
        _reader.TurnTo(7);
        await socket.ReadAsync();
        await socket.SendAsync("""{"id":"a","type":"complete"}""");
        await _reader.Ended;
        _reader.TurnTo(8);
        await socket.SendAsync("""{"id":"nobody","type":"complete"}""");
        await socket.SubscribeAsync("a", "{ last }");
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"last":0}}}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task Operations_over_one_socket_are_bounded()
    {
        await using var server = await StartAsync(("Following:MaxOperations", "1"));
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", Pages);
        await socket.SubscribeAsync("b", "{ last }");
        Assert.Equal("LIMIT_OPERATIONS", await socket.ReadErrorAsync("b"));
        _reader.TurnTo(7);
        Assert.StartsWith("""{"id":"a","type":"next""", await socket.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_stops_says_so_and_ends_all_operations()
    {
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", Pages);
        _reader.TurnTo(7);
        await socket.ReadAsync();
        var stopping = server.StopAsync();
        Assert.Equal("closed 1001", await socket.ReadAsync());
        await socket.Socket.CloseOutputAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await _reader.Ended;
        await stopping;
    }

    [Fact]
    public async Task A_client_that_is_lost_ends_its_operations()
    {
        await using var server = await StartAsync();
        using var socket = await server.ConnectAsync();
        await socket.SubscribeAsync("a", Pages);
        _reader.TurnTo(7);
        await socket.ReadAsync();
        socket.Socket.Abort();
        await _reader.Ended;
    }

    private Task<GraphQLServer> StartAsync(params (string Key, string Value)[] settings) => StartAsync(_ => { }, settings);

    private Task<GraphQLServer> StartAsync(Action<IServiceCollection> also, params (string Key, string Value)[] settings) =>
        GraphQLServer.StartWithAsync(
            services => also(services.AddSingleton<IResolverPart>(_reader).AddSingleton(new ServedSchema(Reader.Schema))), settings);
}

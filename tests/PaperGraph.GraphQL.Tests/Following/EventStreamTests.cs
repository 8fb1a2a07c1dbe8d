using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Serving;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Following;

public sealed class EventStreamTests
{
    private const string Pages = "subscription { page { number } }";

    private readonly FakeTimeProvider _clock = new();
    private readonly Reader _reader = new();

    [Fact]
    public async Task A_subscription_gets_an_event_for_every_event_until_there_are_no_more()
    {
        await using var server = await StartAsync();
        using var response = await PostAsync(server, Pages);
        Assert.Equal((HttpStatusCode.OK, "text/event-stream; charset=utf-8"), (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal(":", await EventOf(stream));
        _reader.TurnTo(7);
        Assert.Equal("""event: next|data: {"data":{"page":{"number":7}}}""", await EventOf(stream));
        _reader.TurnTo(8);
        Assert.Equal("""event: next|data: {"data":{"page":{"number":8}}}""", await EventOf(stream));
        _reader.Stop();
        Assert.Equal("event: complete|data:", await EventOf(stream));
        Assert.Equal("", await stream.ReadToEndAsync());
    }

    [Theory]
    [InlineData("{ last }", """{"data":{"last":0}}""")]
    [InlineData("mutation { turn }", """{"data":{"turn":1}}""")]
    public async Task A_query_or_a_mutation_gets_one_event(string query, string data)
    {
        await using var server = await StartAsync();
        using var response = await PostAsync(server, query);
        Assert.Equal($":\n\nevent: next\ndata: {data}\n\nevent: complete\ndata:\n\n", (await response.Content.ReadAsStringAsync()).WithoutCost());
    }

    [Fact]
    public async Task What_cannot_be_executed_is_told_as_an_event()
    {
        await using var server = await StartAsync();
        using var response = await PostAsync(server, "subscription { nope }");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = (await response.Content.ReadAsStringAsync()).WithoutCost();
        Assert.StartsWith(":\n\nevent: next\ndata: {\"errors\":[", text, StringComparison.Ordinal);
        Assert.Contains("GRAPHQL_VALIDATION_FAILED", text, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata:\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_get_can_follow_and_still_not_write()
    {
        await using var server = await StartAsync();
        _reader.Stop();
        server.Client.DefaultRequestHeaders.Accept.ParseAdd("text/event-stream");
        Assert.EndsWith("event: complete\ndata:\n\n", await server.Client.GetStringAsync($"/graphql?query={Pages}"), StringComparison.Ordinal);
        Assert.Contains("METHOD_NOT_ALLOWED", await server.Client.GetStringAsync("/graphql?query=mutation{turn}"), StringComparison.Ordinal);
        Assert.Contains("\"last\":0", await server.Client.GetStringAsync("/graphql?query={last}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("*/*")]
    [InlineData("application/json, text/event-stream;q=0.5")]
    public async Task A_subscription_is_not_acceptable_where_one_response_is_asked_for(string accept)
    {
        await using var server = await StartAsync();
        using var response = await PostAsync(server, Pages, accept);
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("text/event-stream", (await response.Content.ReadAsStringAsync()).WithoutCost(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[{\"query\":\"{ last }\"}]", HttpStatusCode.BadRequest)]
    public async Task What_is_no_request_is_refused_before_there_is_a_stream(string body, HttpStatusCode status)
    {
        await using var server = await StartAsync(("Limits:AllowBatches", "true"));
        server.Client.DefaultRequestHeaders.Accept.ParseAdd("text/event-stream");
        using var response = await server.Client.PostAsync("/graphql", new StringContent(body, new MediaTypeHeaderValue("application/json")));
        Assert.Equal((status, "application/graphql-response+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_silent_stream_shows_that_it_is_alive()
    {
        await using var server = await StartAsync();
        using var response = await PostAsync(server, Pages);
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync());
        _reader.TurnTo(7);
        Assert.Equal(":", await EventOf(stream));
        await EventOf(stream);
        var sign = EventOf(stream);
        while (!sign.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(15));
            await Task.Yield();
        }

        Assert.Equal(":", await sign);
    }

    [Fact]
    public async Task A_server_that_stops_ends_the_stream_so_that_clients_come_again()
    {
        await using var server = await StartAsync();
        using var response = await PostAsync(server, Pages);
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal(":", await EventOf(stream));
        _reader.TurnTo(7);
        await EventOf(stream);
        var stopping = server.StopAsync();
        Assert.Equal("", await stream.ReadToEndAsync());
        await _reader.Ended;
        await stopping;
    }

    [Fact]
    public async Task A_client_that_goes_ends_its_subscription()
    {
        await using var server = await StartAsync();
        using (var response = await PostAsync(server, Pages))
        {
            using var stream = new StreamReader(await response.Content.ReadAsStreamAsync());
            _reader.TurnTo(7);
            await EventOf(stream);
            await EventOf(stream);
        }

        await _reader.Ended;
    }

    private static async Task<string> EventOf(StreamReader stream)
    {
        var lines = new List<string>();
        while (await stream.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20)) is { Length: > 0 } line)
            lines.Add(line);
        return string.Join('|', lines).WithoutCost();
    }

    private static async Task<HttpResponseMessage> PostAsync(GraphQLServer server, string query, string accept = "text/event-stream")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = JsonContent.Create(new { query });
        request.Headers.Accept.ParseAdd(accept);
        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private Task<GraphQLServer> StartAsync(params (string Key, string Value)[] settings) => GraphQLServer.StartWithAsync(
        services => services.AddSingleton<TimeProvider>(_clock).AddSingleton<IResolverPart>(_reader).AddSingleton(new ServedSchema(Reader.Schema)), settings);
}

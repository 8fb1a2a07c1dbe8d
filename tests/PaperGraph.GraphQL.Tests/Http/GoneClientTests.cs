using System.Net.WebSockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Serving;
using PaperGraph.GraphQL.Tests.Fakes;
using PaperGraph.GraphQL.Tests.Following;

namespace PaperGraph.GraphQL.Tests.Http;

/// <summary>Whoever goes away, or takes nothing, holds nothing: where there is one place only, the next one gets it.</summary>
public sealed class GoneClientTests
{
    private const string Pages = "subscription { page { number } }";

    private static readonly (string, string)[] OnePlace = [("Limits:MaxRequestsInFlight", "1"), ("Following:MaxConnections", "1")];

    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _givenUp = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Of_who_goes_while_the_store_is_asked_the_store_is_told()
    {
        var store = new FakePaperStore { Before = (_, token) => HoldAsync(token) };
        await using var server = await ListeningServer.StartAsync(services => services.AddSingleton<IPaperStore>(store), OnePlace);
        await LeaveAsync(server, "{ papers { totalCount } }");

        store.Before = (_, _) => Task.CompletedTask;
        await AssertAnswersAsync(server, "{ papers { totalCount } }");
    }

    [Fact]
    public async Task Of_who_goes_while_a_plan_is_computed_the_planner_is_told()
    {
        const string Plan = "{ proposePlan(input: { from: \"2024-01-08\", sessions: 1 }) { status } }";
        var planning = new FakePlanning();
        var made = planning.Propose;
        planning.Propose = async token =>
        {
            await HoldAsync(token);
            return await made(token);
        };
        await using var server = await ListeningServer.StartAsync(services => services.AddSingleton<IPlanning>(planning), [.. OnePlace, ("Limits:MaxPlansAtOnce", "1")]);
        await LeaveAsync(server, Plan);

        planning.Propose = made;
        await AssertAnswersAsync(server, Plan);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_takes_nothing_of_a_large_answer_or_goes_in_the_middle_of_it_is_waited_for_no_longer(bool goes)
    {
        var store = new FakePaperStore();
        store.Papers.AddRange(Enumerable.Range(0, 100).Select(at => Some.Paper($"{at} {new string('x', 200_000)}")));
        await using var server = await ListeningServer.StartAsync(services => services.AddSingleton<IPaperStore>(store), OnePlace);
        using (var client = await server.SendAsync("{ papers(first: 100) { nodes { title } } }"))
        {
            await client.GetStream().ReadExactlyAsync(new byte[9]);
            if (!goes)
                await server.EndAsync();
        }

        if (goes)
            await server.EndAsync();
        await AssertAnswersAsync(server, "{ __typename }");
    }

    [Fact]
    public async Task Who_goes_from_an_event_stream_is_followed_no_longer()
    {
        var reader = new Reader();
        await using var server = await StartAsync(reader);
        using (var client = await server.SendAsync(Pages, "text/event-stream"))
        {
            reader.TurnTo(1);
            using var heard = new StreamReader(client.GetStream());
            while (await heard.ReadLineAsync() is { } line && !line.StartsWith("data:", StringComparison.Ordinal)) { }
        }

        await server.EndAsync();
        await reader.Ended;
        using var next = await server.SendAsync(Pages, "text/event-stream");
        Assert.Equal("HTTP/1.1 200", await StatusAsync(next.GetStream()));
    }

    [Fact]
    public async Task Who_goes_from_a_socket_is_followed_no_longer()
    {
        var reader = new Reader();
        await using var server = await StartAsync(reader);
        using (var socket = await ConnectAsync(server))
        {
            await SayAsync(socket, """{"type":"connection_init"}""");
            await SayAsync(socket, """{"type":"subscribe","id":"1","payload":{"query":"subscription { page { number } }"}}""");
            reader.TurnTo(1);
            while (!(await HearAsync(socket)).Contains("\"next\"", StringComparison.Ordinal)) { }
            socket.Abort();
        }

        await server.EndAsync();
        await reader.Ended;
        using var next = await ConnectAsync(server);
        Assert.Equal(WebSocketState.Open, next.State);
    }

    private static Task<ListeningServer> StartAsync(Reader reader) =>
        ListeningServer.StartAsync(services => services.AddSingleton<IResolverPart>(reader).AddSingleton(new ServedSchema(Reader.Schema)), OnePlace);

    private async Task HoldAsync(CancellationToken cancellationToken)
    {
        await using var told = cancellationToken.Register(_givenUp.SetResult);
        _asked.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    private async Task LeaveAsync(ListeningServer server, string query)
    {
        using (await server.SendAsync(query))
            await _asked.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await _givenUp.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await server.EndAsync();
    }

    private static async Task AssertAnswersAsync(ListeningServer server, string query)
    {
        using var client = await server.SendAsync(query);
        Assert.Equal("HTTP/1.1 200", await StatusAsync(client.GetStream()));
    }

    private static async Task<string> StatusAsync(Stream answer)
    {
        var status = new byte["HTTP/1.1 200".Length];
        await answer.ReadExactlyAsync(status);
        return Encoding.ASCII.GetString(status);
    }

    private static async Task<ClientWebSocket> ConnectAsync(ListeningServer server)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new Uri($"ws://{server.Address.Authority}/graphql"), CancellationToken.None);
        return socket;
    }

    private static Task SayAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task<string> HearAsync(ClientWebSocket socket)
    {
        var message = new byte[1_024];
        var received = await socket.ReceiveAsync(message, CancellationToken.None);
        return Encoding.UTF8.GetString(message, 0, received.Count);
    }
}

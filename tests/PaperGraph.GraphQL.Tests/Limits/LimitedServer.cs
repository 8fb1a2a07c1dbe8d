using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Limits;

/// <summary>A server that is asked for so much of something, and how it refuses that. Its clock stands still.</summary>
internal sealed class LimitedServer : IAsyncDisposable
{
    private readonly GraphQLServer _server;
    private readonly Held _held;

    private LimitedServer(GraphQLServer server, Held held) => (_server, _held) = (server, held);

    public static async Task<LimitedServer> StartAsync(IReadOnlyList<(string Key, string Value)> settings)
    {
        var held = new Held();
        var server = await GraphQLServer.StartWithAsync(
            services => services
                .AddSingleton<TimeProvider>(new FakeTimeProvider())
                .AddSingleton<IPaperStore>(new FakePaperStore { Before = (method, _) => method == nameof(IPaperStore.CountAsync) ? held.HoldAsync() : Task.CompletedTask })
                .AddSingleton<IPlanning>(new FakePlanning { Propose = async _ => await ProposeAsync(held) }),
            [.. settings]);
        return new LimitedServer(server, held);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    public Task<Refusal?> AskAsync(string query) => SendAsync(JsonContent.Create(new { query }));

    /// <summary>Sends a body, with its length or without it.</summary>
    public Task<Refusal?> SendBodyAsync(string body, bool saysLength)
    {
        HttpContent content = saysLength ? new StringContent(body) : new StreamContent(new UnknownLength(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return SendAsync(content);
    }

    public Task<Refusal?> SendBatchAsync(int requests) => SendAsync(JsonContent.Create(Enumerable.Repeat(new { query = "{ __typename }" }, requests)));

    /// <summary>Has the store or the planner work for so many at once.</summary>
    public Task<Refusal?> AskAtOnceAsync(int times, Func<int, string> query) => _held.AskAsync(times, at => AskAsync(query(at)));

    /// <summary>Asks one after the other; the last refusal.</summary>
    public async Task<Refusal?> AskInTurnAsync(int times, string? key = null)
    {
        if (key is not null)
            _server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        Refusal? last = null;
        for (var at = 0; at < times; at++)
            last = await AskAsync("{ __typename }");
        return last;
    }

    /// <summary>Opens event streams, which stay open; the refusal of the last.</summary>
    public async Task<Refusal?> FollowAsync(int streams)
    {
        var last = new HttpResponseMessage();
        for (var at = 0; at < streams; at++)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { paperChanged { id } }" }) };
            request.Headers.Accept.ParseAdd("text/event-stream");
            last = await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        }

        return last.IsSuccessStatusCode ? null : await Refusal.OfAsync(last);
    }

    /// <summary>Begins subscriptions over one socket, and a query as the last; the refusal of that.</summary>
    public async Task<Refusal?> SubscribeAsync(int operations)
    {
        using var socket = await _server.ConnectAsync();
        for (var at = 1; at < operations; at++)
            await socket.SubscribeAsync($"{at}", "subscription { paperChanged { id } }");
        await socket.SubscribeAsync("last", "{ __typename }");
        using var answer = JsonDocument.Parse(await socket.ReadAsync());
        return answer.RootElement.GetProperty("type").GetString() == "error" ? Refusal.Of(answer.RootElement.GetProperty("payload")[0]) : null;
    }

    private static async Task<Proposal> ProposeAsync(Held held)
    {
        await held.HoldAsync();
        return new Proposal.Made(new SessionPlan(PlanStatus.Optimal, "0"));
    }

    private async Task<Refusal?> SendAsync(HttpContent content)
    {
        using var response = await _server.Client.PostAsync("/graphql", content);
        return await Refusal.OfAsync(response);
    }

    private sealed class UnknownLength(string text) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override bool CanSeek => false;
    }
}

using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Limits;

public sealed class TurnstileTests
{
    [Theory]
    [InlineData("Limits:MaxRequestsPerCaller", 429, "LIMIT_REQUESTS_PER_CALLER")]
    [InlineData("Limits:MaxRequestsInFlight", 503, "LIMIT_REQUESTS")]
    public async Task One_request_too_many_at_once_is_refused_and_the_next_one_is_not(string setting, int status, string code)
    {
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        var store = new FakePaperStore { Before = (_, _) => Hold(asked, answer) };
        await using var server = await GraphQLServer.StartAsync(store, (setting, "1"));
        var first = server.AskAsync("{ papers { totalCount } }");
        await asked.Task;
        using var refused = await server.Client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        answer.SetResult();
        await first;

        Assert.Equal((status, "1"), ((int)refused.StatusCode, refused.Headers.RetryAfter?.ToString()));
        Assert.Contains($"\"code\":\"{code}\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await server.ReadAsync("{ __typename }");
    }

    [Fact]
    public async Task A_batch_counts_as_the_requests_that_it_has()
    {
        await using var server = await GraphQLServer.StartAsync(null, ("Limits:MaxRequestsPerCaller", "2"), ("Limits:AllowBatches", "true"));
        var one = new { query = "{ __typename }" };
        using var two = await server.Client.PostAsJsonAsync("/graphql", new[] { one, one });
        using var three = await server.Client.PostAsJsonAsync("/graphql", new[] { one, one, one });
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (two.StatusCode, three.StatusCode));
        await server.ReadAsync(one.query);
    }

    [Theory]
    [InlineData("Following:MaxConnectionsPerCaller")]
    [InlineData("Following:MaxConnections")]
    public async Task A_socket_too_many_is_not_opened(string setting)
    {
        await using var server = await GraphQLServer.StartAsync(null, (setting, "1"));
        using var first = await server.ConnectAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => server.OpenSocketAsync());
    }

    [Fact]
    public void However_many_strangers_come_there_are_only_so_many_places()
    {
        var context = new DefaultHttpContext();
        var places = new HashSet<Caller>();
        for (var address = 0; address < 4 * Caller.Places; address++)
        {
            context.Connection.RemoteIpAddress = new IPAddress((long)(uint)address);
            places.Add(Caller.Of(context));
        }

        Assert.InRange(places.Count, 2, Caller.Places);
    }

    private static Task Hold(TaskCompletionSource asked, TaskCompletionSource answer)
    {
        asked.TrySetResult();
        return answer.Task;
    }
}

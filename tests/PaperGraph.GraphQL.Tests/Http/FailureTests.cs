using System.Net;
using System.Net.Http.Json;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Http;

public sealed class FailureTests
{
    [Fact]
    public async Task What_is_unexpected_is_masked()
    {
        var store = new FakePaperStore { Before = (_, _) => throw new InvalidOperationException("the secret") };
        await using var server = await GraphQLServer.StartAsync(store);
        var error = await server.FailAsync("{ topic(name: \"x\") { id } }");
        Assert.Equal("INTERNAL", error.GetProperty("extensions").GetProperty("code").GetString());
        var id = error.GetProperty("extensions").GetProperty("id").GetString();
        Assert.Equal($"Something went wrong on the server. Its log says more under {id}.", error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_store_that_cannot_be_reached_is_said_to_be_unavailable_at_its_field()
    {
        var store = new FakePaperStore
        {
            Before = (method, _) => method == "FindRelatedAsync" ? throw new StoreUnavailableException("The store is away.") : Task.CompletedTask,
        };
        store.Papers.Add(Some.Paper());
        await using var server = await GraphQLServer.StartAsync(store);
        var response = await server.AskAsync("{ papers { nodes { title related { score } } } }");
        Assert.Equal(
            """{"errors":[{"message":"The store is away.","locations":[{"line":1,"column":26}],"path":["papers","nodes",0,"related"],"extensions":{"code":"UNAVAILABLE"}}],"data":{"papers":{"nodes":[{"title":"Playing Atari with Deep Reinforcement Learning","related":null}]}}}""",
            response.GetRawText().WithoutCost());
    }

    [Fact]
    public async Task A_field_that_fails_is_not_asked_again()
    {
        var store = Library.Of(2);
        store.Before = (method, _) => method == "FindLinksAsync" ? throw new StoreUnavailableException("The store is away.") : Task.CompletedTask;
        await using var server = await GraphQLServer.StartAsync(store);
        var error = await server.FailAsync("{ papers { nodes { links { to { title } } } } }");
        Assert.Equal("UNAVAILABLE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Single(store.Calls, "FindLinksAsync");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task A_request_that_takes_too_long_is_ended_with_503(string accept)
    {
        var store = new FakePaperStore { Before = (_, cancellation) => Task.Delay(Timeout.Infinite, cancellation) };
        await using var server = await GraphQLServer.StartAsync(store, ("Limits:Timeout", "00:00:00.050"));
        server.Client.DefaultRequestHeaders.Accept.ParseAdd(accept);
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = "{ server { version } }" });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("LIMIT_TIME", (await response.Content.ReadAsStringAsync()).WithoutCost(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_does_not_listen_to_cancellation_does_not_hold_the_answer_up()
    {
        var never = new TaskCompletionSource();
        await using var server = await GraphQLServer.StartAsync(
            new FakePaperStore { Before = (_, _) => never.Task }, ("Limits:Timeout", "00:00:00.050"));
        Assert.Contains("0.05 seconds", (await server.FailAsync("{ server { version } }")).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stores_work_is_cancelled_when_the_caller_goes()
    {
        var (began, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        var store = new FakePaperStore
        {
            Before = async (_, cancellation) =>
            {
                cancellation.Register(ended.SetResult);
                began.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
            },
        };
        await using var server = await GraphQLServer.StartAsync(store);
        using var leaving = new CancellationTokenSource();
        var asked = server.Client.GetAsync("/graphql?query={server{version}}", leaving.Token);
        await began.Task;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }
}

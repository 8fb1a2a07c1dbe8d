using System.Text.Json;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>A server that goes on with a statement until it is ended by its name.</summary>
public sealed class HttpEndingTests
{
    private static readonly TransactionTerms Short = new(TimeSpan.FromMilliseconds(50), []);

    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_read_that_takes_too_long_is_ended()
    {
        await using var server = await StartAsync(ended: FakeAnswer.Row, FakeAnswer.Error(400, "Neo.TransientError.Transaction.Terminated"));
        var failure = await UsingAsync(server, transport => Assert.ThrowsAsync<CypherException>(() => transport.ReadAsync(TestQuery.Of("fail"), Short, CancellationToken.None)));

        Assert.Equal((CypherCode.TimedOut, false), (failure.Code, failure.IsTransient));
        AssertEnded(server);
    }

    [Fact]
    public async Task A_read_that_does_not_run_yet_is_waited_for()
    {
        await using var server = await StartAsync(ended: FakeAnswer.NoRow, FakeAnswer.Row);
        var answer = await UsingAsync(server, transport => transport.ReadAsync(TestQuery.Of("fail"), Short, CancellationToken.None));

        Assert.Single(answer.Rows);
        AssertEnded(server);
    }

    [Fact]
    public async Task A_change_that_takes_no_time_and_is_late_has_waited_for_another_one()
    {
        await using var server = await StartAsync(ended: FakeAnswer.Row, FakeAnswer.Error(400, "Neo.TransientError.Transaction.Terminated"));
        var failure = await UsingAsync(server, transport => Assert.ThrowsAsync<CypherException>(() => transport.WriteAtOnceAsync(TestQuery.Of("fail"), Short, CancellationToken.None)));

        Assert.Equal((CypherCode.LockClientStopped, false), (failure.Code, failure.IsTransient));
        AssertEnded(server);
    }

    [Fact]
    public async Task An_answer_that_comes_while_a_read_is_ended_is_taken()
    {
        await using var server = await StartAsync(ended: FakeAnswer.Row, FakeAnswer.Row);
        var answer = await UsingAsync(server, transport => transport.ReadAsync(TestQuery.Of("fail"), Short, CancellationToken.None));

        Assert.Single(answer.Rows);
    }

    [Fact]
    public async Task A_transaction_that_began_when_its_caller_was_gone_is_rolled_back()
    {
        await using var server = await StartAsync(ended: FakeAnswer.Row, FakeAnswer.Row);
        using var caller = new CancellationTokenSource();
        await using (var transport = new HttpCypherTransport(server.Options()))
        {
            await using var transaction = await transport.BeginAsync(Short, CancellationToken.None);
            var change = transaction.RunAsync(TestQuery.Of("fail"), caller.Token);
            await caller.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => change);
        }

        AssertEnded(server);
        Assert.Equal(("DELETE", "/db/neo4j/query/v2/tx/77aa"), (server.Requests.Last().Method, server.Requests.Last().Path));
    }

    // Who is disposed of has tidied up.
    private static async Task<TResult> UsingAsync<TResult>(FakeNeo4j server, Func<HttpCypherTransport, Task<TResult>> ask)
    {
        await using var transport = new HttpCypherTransport(server.Options());
        return await ask(transport);
    }

    private static void AssertEnded(FakeNeo4j server)
    {
        var parameters = server.Requests.Where(request => request.Body.Length > 0)
            .ToLookup(IsEnd, request => JsonDocument.Parse(request.Body).RootElement.GetProperty("parameters"));
        Assert.Equal(parameters[false].Single().GetProperty("papergraph.request").GetString(), parameters[true].First().GetProperty("request").GetString());
    }

    private static bool IsEnd(FakeRequest request) => request.Body.Contains("TERMINATE TRANSACTIONS", StringComparison.Ordinal);

    // A statement is answered when somebody has asked for its end.
    private Task<FakeNeo4j> StartAsync(FakeAnswer ended, FakeAnswer statement) => FakeNeo4j.StartAsync(async (request, _) =>
    {
        if (!IsEnd(request))
        {
            await _ended.Task;
            return statement;
        }

        _ended.TrySetResult();
        return ended;
    });
}

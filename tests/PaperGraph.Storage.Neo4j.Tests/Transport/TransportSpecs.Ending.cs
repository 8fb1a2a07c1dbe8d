using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>What takes too long, or what nobody waits for any more.</summary>
public abstract partial class TransportSpecs
{
    [Fact]
    public async Task The_server_ends_a_slow_question_and_nobody_asks_again()
    {
        var options = Options;
        options.QueryTimeout = TimeSpan.FromSeconds(1);
        var factory = new CountedTransportFactory(Factory);
        await using var client = NewClient(options, factory);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => client.ReadAsync(Endless(), CancellationToken.None));

        Assert.Contains("took longer than 1 s", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Neo4j:QueryTimeout", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, factory.Attempts);
        await AssertNothingRunsAsync();
    }

    [Fact]
    public async Task The_server_ends_a_slow_change()
    {
        var options = Options;
        options.QueryTimeout = TimeSpan.FromSeconds(1);
        await using var client = NewClient(options);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => client.WriteAsync(Endless(), CancellationToken.None));

        Assert.Contains("took longer than 1 s", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_stops_when_nobody_waits_any_more()
    {
        await using var client = NewClient(Options);
        using var caller = new CancellationTokenSource();
        var question = client.ReadAsync(Endless(), caller.Token);
        await UntilAsync(async () => await CountRunningAsync() == 1);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => question);
        await AssertNothingRunsAsync();
    }

    [Fact]
    public async Task The_server_stops_a_change_when_nobody_waits_any_more()
    {
        await using var client = NewClient(Options);
        using var caller = new CancellationTokenSource();
        var change = client.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(Add("a"), caller.Token);
                await transaction.RunAsync(Endless(), caller.Token);
            },
            caller.Token);
        await UntilAsync(async () => await CountRunningAsync() == 1);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => change);
        await AssertNothingRunsAsync();
        Assert.Empty(await client.ReadAsync(Of("find-nodes"), CancellationToken.None));
    }

    [Fact]
    public async Task Questions_that_nobody_waits_for_any_more_leave_no_transaction_open()
    {
        // More than a server has connections of its own for the Query API.
        const int Questions = 150;
        await using var client = NewClient(Options);
        var before = await FindIdleAsync();

        await LeaveAsync(Questions, caller => client.ReadAsync(TestQuery.Of("return-many").With("count", 2_000), caller));

        Assert.Single(await client.ReadAsync(TestQuery.Of("return-many").With("count", 1), CancellationToken.None));
        await AssertNothingIsOpenButAsync(before);
    }

    [Fact]
    public async Task Changes_that_nobody_waits_for_any_more_leave_no_transaction_open()
    {
        await using var client = NewClient(Options);
        var before = await FindIdleAsync();

        await LeaveAsync(60, caller => client.WriteAsync(Add("a"), caller));

        await AssertNothingIsOpenButAsync(before);
    }

    // At moments from at once to when some have been answered.
    private static async Task LeaveAsync(int times, Func<CancellationToken, Task> ask)
    {
        for (var time = 0; time < times; time++)
        {
            using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(time % 30));
            try
            {
                await ask(caller.Token);
            }
            catch (OperationCanceledException)
            {
                // As some are.
            }
        }
    }

    // Tests whose connection broke have left some, which the server ends when they have lain idle long enough.
    private Task AssertNothingIsOpenButAsync(IReadOnlyList<string> before) => UntilAsync(async () => !(await FindIdleAsync()).Except(before).Any());

    private Task AssertNothingRunsAsync() => UntilAsync(async () => await CountRunningAsync() == 0);
}

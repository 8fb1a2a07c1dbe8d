using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Tests.Faults;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>What every way to a real server does.</summary>
[Collection(Neo4jCollection.Name)]
public abstract class TransportSpecs(Neo4jServer server) : IAsyncLifetime
{
    private readonly string _test = Guid.NewGuid().ToString();

    private protected abstract ICypherTransportFactory Factory { get; }

    private protected abstract Uri Address { get; }

    private Neo4jStoreOptions Options => new() { Uri = Address, User = server.User, Password = server.Password };

    public ValueTask InitializeAsync()
    {
        _ = Address;
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await using var client = NewClient(Options);
        await client.WriteAsync(Of("delete-nodes"), CancellationToken.None);
    }

    [Fact]
    public async Task The_server_says_which_version_it_is()
    {
        await using var client = NewClient(Options);

        Assert.Matches(@"^\d+\.\d+", await client.GetServerVersionAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Values_come_back_as_they_went()
    {
        await using var client = NewClient(Options);
        var value = new Dictionary<string, object?>
        {
            ["text"] = "“quoted” \\ \u0000 \n \U0001F600 <script>",
            ["long"] = long.MaxValue,
            ["small"] = long.MinValue,
            ["int"] = 7,
            ["whole"] = 1.0,
            ["zero"] = -0.0,
            ["large"] = 1e300,
            ["tiny"] = double.Epsilon,
            ["third"] = 1 / 3.0,
            ["flag"] = true,
            ["nothing"] = null,
            ["list"] = new List<object?> { 1L, 2.0, "three", null, new Dictionary<string, object?> { ["four"] = new[] { "5" } } },
            ["empty"] = Array.Empty<string>(),
        };

        var row = (await client.ReadAsync(TestQuery.Of("return-value").With("value", value), CancellationToken.None))[0].Row("value");

        Assert.Equal((string)value["text"]!, row.Text("text"));
        Assert.Equal((long.MaxValue, long.MinValue, 7), (row.Long("long"), row.Long("small"), row.Int("int")));
        Assert.Equal((1.0, 1e300, double.Epsilon, 1 / 3.0), (row.Double("whole"), row.Double("large"), row.Double("tiny"), row.Double("third")));
        Assert.True(double.IsNegative(row.Double("zero")));
        Assert.Throws<InvalidOperationException>(() => row.Long("whole"));
        Assert.True(row.Flag("flag"));
        Assert.False(row.Has("nothing"));
        Assert.Empty(row.Texts("empty"));
    }

    [Fact]
    public async Task Lists_may_be_deep()
    {
        await using var client = NewClient(Options);

        var row = (await client.ReadAsync(
            TestQuery.Of("return-value").With("value", new[] { new Dictionary<string, object?> { ["names"] = new[] { "a", "b" }, ["places"] = new[] { 1, 2 } } }),
            CancellationToken.None))[0].Rows("value").Single();

        Assert.Equal(["a", "b"], row.Texts("names"));
        Assert.Equal([1, 2], row.Ints("places"));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        await using var client = NewClient(Options);

        var row = (await client.ReadAsync(TestQuery.Of("return-value").With("value", "a\uD83Db \U0001F600\uDE00"), CancellationToken.None))[0];

        Assert.Equal("a\uFFFDb \U0001F600\uFFFD", row.Text("value"));
    }

    [Fact]
    public async Task Many_rows_come_in_order()
    {
        await using var client = NewClient(Options);

        var rows = await client.ReadAsync(TestQuery.Of("return-many").With("count", 20_000), CancellationToken.None);

        Assert.Equal(Enumerable.Range(1, 20_000), rows.Select(row => row.Int("number")));
        Assert.Equal("20000", rows[^1].Text("text"));
    }

    [Fact]
    public async Task A_read_refuses_to_write()
    {
        await using var client = NewClient(Options);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => client.ReadAsync(Add("a"), CancellationToken.None));

        Assert.Empty(await client.ReadAsync(Of("find-nodes"), CancellationToken.None));
    }

    [Fact]
    public async Task What_is_written_at_once_is_seen_by_whoever_reads_next()
    {
        await using var client = NewClient(Options);

        await client.WriteAtOnceAsync(Add("a"), CancellationToken.None);

        Assert.Single(await client.ReadAsync(Of("find-nodes"), CancellationToken.None));
    }

    [Fact]
    public async Task Work_that_throws_is_rolled_back()
    {
        await using var client = NewClient(Options);

        await Assert.ThrowsAsync<FormatException>(() => client.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(Add("a"), CancellationToken.None);
                await transaction.RunAsync(Add("b"), CancellationToken.None);
                throw new FormatException();
            },
            CancellationToken.None));

        Assert.Empty(await client.ReadAsync(Of("find-nodes"), CancellationToken.None));
    }

    [Fact]
    public async Task Work_that_overlooks_a_failure_is_not_committed()
    {
        await using var client = NewClient(Options);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => client.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(Add("a"), CancellationToken.None);
                await Assert.ThrowsAsync<CypherException>(() => transaction.RunAsync(TestQuery.Of("fail"), CancellationToken.None));
            },
            CancellationToken.None));

        Assert.Empty(await client.ReadAsync(Of("find-nodes"), CancellationToken.None));
    }

    [Fact]
    public async Task Work_without_a_statement_is_done()
    {
        await using var client = NewClient(Options);

        Assert.Equal(7, await client.WriteAsync(_ => Task.FromResult(7), CancellationToken.None));
    }

    [Fact]
    public async Task A_commit_gives_bookmarks_that_a_reader_waits_for()
    {
        await using var transport = Factory.Make(Options);
        var terms = new TransactionTerms(TimeSpan.FromSeconds(30), []);

        await using var transaction = await transport.BeginAsync(terms, CancellationToken.None);
        await transaction.RunAsync(Add("a"), CancellationToken.None);
        var bookmarks = await transaction.CommitAsync(CancellationToken.None);
        var answer = await transport.ReadAsync(Of("find-nodes"), terms with { Bookmarks = bookmarks }, CancellationToken.None);

        Assert.NotEmpty(bookmarks);
        Assert.Equal("a", answer.Rows.Single().Text("name"));
    }

    [Fact]
    public async Task Bookmarks_that_mean_nothing_are_forgotten()
    {
        var factory = new CountedTransportFactory(Factory, terms => terms.Bookmarks.Count > 0 ? terms with { Bookmarks = ["FB:of another server"] } : terms);
        await using var client = NewClient(Options, factory);
        await client.WriteAsync(Add("a"), CancellationToken.None);

        Assert.Single(await client.ReadAsync(Of("find-nodes"), CancellationToken.None));
    }

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
    public async Task A_wrong_password_is_said_to_be_one()
    {
        var options = Options;
        Assert.SkipWhen(options.Password.Length == 0, "The server takes no passwords.");
        // Nobody's, so that the true one is not locked out.
        options.User = "nobody";
        options.Password = "secret of mine";
        await using var client = NewClient(options);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => client.ReadAsync(Of("find-nodes"), CancellationToken.None));

        Assert.Contains("“nobody”", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Neo4j__Password", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret of mine", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named()
    {
        var options = Options;
        options.Database = "elsewhere";
        await using var client = NewClient(options);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => client.ReadAsync(Of("find-nodes"), CancellationToken.None));

        Assert.Contains("no database “elsewhere”", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_changes_that_wait_for_each_other_are_both_made()
    {
        await using var client = NewClient(Options);
        await client.WriteAsync(Add("a"), CancellationToken.None);
        await client.WriteAsync(Add("b"), CancellationToken.None);
        using var both = new Barrier(2);

        await Task.WhenAll(ChangeAsync(client, both, "a", "b"), ChangeAsync(client, both, "b", "a"));

        Assert.Equal([2, 2], (await client.ReadAsync(Of("find-nodes"), CancellationToken.None)).Select(row => row.Int("changes")));
    }

    [Fact]
    public async Task A_connection_that_breaks_is_made_again()
    {
        await using var proxy = CuttableProxy.Before(Address);
        var options = new Neo4jStoreOptions { Uri = proxy.Address(Address), User = server.User, Password = server.Password };
        var factory = new CountedTransportFactory(Factory);
        await using var client = NewClient(options, factory);
        using var caller = new CancellationTokenSource();
        var question = client.ReadAsync(Endless(), caller.Token);
        await UntilAsync(async () => await CountRunningAsync() >= 1);

        proxy.Cut();
        await UntilAsync(() => Task.FromResult(factory.Attempts >= 2));
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => question);
        Assert.Empty(await client.ReadAsync(Of("find-nodes"), CancellationToken.None));
        await TerminateAsync();
    }

    [Fact]
    public async Task A_server_that_goes_away_is_said_to_be_away_and_found_again()
    {
        await using var proxy = CuttableProxy.Before(Address);
        var options = new Neo4jStoreOptions { Uri = proxy.Address(Address), User = server.User, Password = server.Password };
        options.RetryFor = TimeSpan.FromMilliseconds(1);
        await using var client = NewClient(options);
        await client.WriteAsync(Add("a"), CancellationToken.None);

        proxy.Refuse();
        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => client.ReadAsync(Of("find-nodes"), CancellationToken.None));
        proxy.GoOn();

        Assert.Contains($"127.0.0.1:{proxy.Port}", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Neo4j:Uri", failure.Message, StringComparison.Ordinal);
        Assert.Single(await client.ReadAsync(Of("find-nodes"), CancellationToken.None));
    }

    [Fact]
    public async Task Nobody_knows_about_a_commit_that_the_connection_did_not_outlive()
    {
        await using var proxy = CuttableProxy.Before(Address);
        await using var client = NewClient(new Neo4jStoreOptions { Uri = proxy.Address(Address), User = server.User, Password = server.Password });
        var attempts = 0;

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => client.WriteAsync(
            async transaction =>
            {
                attempts++;
                await transaction.RunAsync(Add("a"), CancellationToken.None);
                proxy.Refuse();
            },
            CancellationToken.None));

        Assert.Contains("nobody knows", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, attempts);
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        var end = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(end) < TimeSpan.FromSeconds(30), "It did not come to that within 30 s.");
            await Task.Yield();
        }
    }

    private static CypherClient NewClient(Neo4jStoreOptions options, ICypherTransportFactory factory) =>
        new(factory.Make(options), options, TimeProvider.System, new Random(1));

    private CypherClient NewClient(Neo4jStoreOptions options) => NewClient(options, Factory);

    private async Task ChangeAsync(CypherClient client, Barrier both, string first, string second)
    {
        var isFirst = true;
        await client.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(Of("change-node").With("name", first), CancellationToken.None);
                if (isFirst)
                    await Task.Run(both.SignalAndWait);
                isFirst = false;
                await transaction.RunAsync(Of("change-node").With("name", second), CancellationToken.None);
            },
            CancellationToken.None);
    }

    private CypherStatement Of(string name) => TestQuery.Of(name).With("test", _test);

    private CypherStatement Add(string name) => Of("add-node").With("name", name);

    private CypherStatement Endless() => TestQuery.Of("count-endlessly").With("mark", _test);

    private Task AssertNothingRunsAsync() => UntilAsync(async () => await CountRunningAsync() == 0);

    private async Task<int> CountRunningAsync()
    {
        await using var client = NewClient(Options);
        return (await client.ReadAsync(TestQuery.Of("find-running").With("wanted", _test), CancellationToken.None)).Count;
    }

    private async Task TerminateAsync()
    {
        await using var client = NewClient(Options);
        await client.ReadAsync(TestQuery.Of("terminate-running").With("wanted", _test), CancellationToken.None);
    }
}

using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Tests.Faults;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>What is said of a server that cannot be used.</summary>
public abstract partial class TransportSpecs
{
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

    private async Task TerminateAsync()
    {
        await using var client = NewClient(Options);
        await client.ReadAsync(TestQuery.Of("terminate-running").With("wanted", _test), CancellationToken.None);
    }
}

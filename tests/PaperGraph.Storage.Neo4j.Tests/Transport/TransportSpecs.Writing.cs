using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>Changes, and when they are seen.</summary>
public abstract partial class TransportSpecs
{
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
    public async Task Two_changes_that_wait_for_each_other_are_both_made()
    {
        await using var client = NewClient(Options);
        await client.WriteAsync(Add("a"), CancellationToken.None);
        await client.WriteAsync(Add("b"), CancellationToken.None);
        using var both = new Barrier(2);

        await Task.WhenAll(ChangeAsync(client, both, "a", "b"), ChangeAsync(client, both, "b", "a"));

        Assert.Equal([2, 2], (await client.ReadAsync(Of("find-nodes"), CancellationToken.None)).Select(row => row.Int("changes")));
    }

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
}

using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Tests.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Faults;

/// <summary>A server that is stopped and started again.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class StoppedServerTests(Neo4jServer server)
{
    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task A_server_that_is_stopped_in_mid_import_and_mid_query_is_said_to_be_away_and_all_goes_on_when_it_is_back(string way)
    {
        var on = StoreOn.By(way, server);
        on.Options.RetryFor = TimeSpan.FromSeconds(1);
        await using var store = await on.OpenEmptyAsync();
        await using var client = on.MakeClient();
        await store.ImportAsync(RoundState.File, RoundState.Of(1));
        await using var turn = await store.TakeTurnAsync(CancellationToken.None);
        var import = await store.BeginAsync(RoundState.File, RoundState.Of(2));
        var question = client.ReadAsync(TestQuery.Of("count-endlessly").With("mark", "stopped"), CancellationToken.None);

        await server.StopAsync();
        try
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => question);
            var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.SwitchOnAsync(import));
            Assert.Contains("does not answer at", failure.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<StoreUnavailableException>(() => store.PapersAsync());
        }
        finally
        {
            await server.StartAsync();
        }

        Assert.Equal(1, await RoundState.ReadAsync(store));
        await turn.DisposeAsync();
        await store.ImportUntilDoneAsync(RoundState.File, RoundState.Of(3));
        Assert.Equal(3, await RoundState.ReadAsync(store));
    }
}

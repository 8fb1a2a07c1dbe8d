using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Limits;
using PaperGraph.Host.Start;
using PaperGraph.Storage.Neo4j;

namespace PaperGraph.Host.Tests.Start;

public sealed class StoreChoiceTests
{
    [Theory]
    [InlineData(null, "embedded")]
    [InlineData("", "embedded")]
    [InlineData("Embedded", "embedded")]
    [InlineData("Neo4j", "neo4j")]
    [InlineData("neo4j", "neo4j")]
    public async Task The_setting_chooses_the_store(string? kind, string store)
    {
        await using var services = Services(kind);

        Assert.Equal(store, services.GetRequiredService<IPaperStore>().Name);
    }

    [Theory]
    [InlineData("Oracle")]
    [InlineData("1")]
    public async Task A_kind_that_there_is_not_stops_the_start_with_those_that_there_are(string kind)
    {
        await using var services = Services(kind);

        var refused = Assert.Throws<StoreUnavailableException>(services.GetRequiredService<IPaperStore>);

        Assert.Equal($"Storage:Kind is “{kind}”. It can be Embedded or Neo4j.", refused.Message);
    }

    [Fact]
    public void Whoever_asks_is_told_that_Neo4j_is_away_before_their_time_is_up() =>
        Assert.True(new Neo4jStoreOptions().RetryFor * 1.5 < new LimitsOptions().Timeout);

    private static ServiceProvider Services(string? kind)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Kind"] = kind }).Build();
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddSingleton(TimeProvider.System)
            .AddChosenStore(configuration).BuildServiceProvider();
    }
}

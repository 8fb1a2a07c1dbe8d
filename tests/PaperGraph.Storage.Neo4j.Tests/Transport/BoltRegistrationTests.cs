using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PaperGraph.Storage.Neo4j.Bolt;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

public sealed class BoltRegistrationTests
{
    [Theory]
    [InlineData("neo4j://localhost")]
    [InlineData("neo4j+s://localhost")]
    [InlineData("neo4j+ssc://localhost")]
    [InlineData("bolt://localhost:7687")]
    [InlineData("bolt+s://localhost")]
    [InlineData("bolt+ssc://localhost")]
    [InlineData("http://localhost:7474")]
    public async Task Its_addresses_are_served_beside_those_of_HTTP(string address)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Neo4j:Uri", (string?)address)]).Build();
        await using var provider = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddNeo4jStore().AddNeo4jBolt().BuildServiceProvider();

        Assert.Equal(new Uri(address), provider.GetRequiredService<IOptions<Neo4jStoreOptions>>().Value.Uri);
        Assert.NotNull(provider.GetRequiredService<CypherClient>());
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests;

public sealed class Neo4jStorageServiceCollectionExtensionsTests
{
    [Fact]
    public void Settings_are_read()
    {
        var options = Options(
            ("Uri", "https://graph.example:7473/neo4j"), ("User", "reader"), ("Password", "p"), ("Database", "papers"),
            ("QueryTimeout", "00:00:05"), ("RetryFor", "00:00:00"));

        Assert.Equal(
            (new Uri("https://graph.example:7473/neo4j"), "reader", "p", "papers", TimeSpan.FromSeconds(5), TimeSpan.Zero),
            (options.Uri, options.User, options.Password, options.Database, options.QueryTimeout, options.RetryFor));
    }

    [Fact]
    public void Nothing_needs_to_be_set() => Assert.Equal(new Uri("http://localhost:7474"), Options().Uri);

    [Theory]
    [InlineData("Uri", "somewhere", "somewhere")]
    [InlineData("Uri", "localhost:7474", "no address")]
    [InlineData("Uri", "http://neo4j:secret@localhost:7474", "Neo4j__Password")]
    [InlineData("Uri", "http://neo4j:secret#1@localhost:7474", "Neo4j__Password")]
    [InlineData("Uri", "neo4j:secret@localhost:7474", "Neo4j__Password")]
    [InlineData("QueryTimeout", "soon", "00:00:30")]
    [InlineData("QueryTimeout", "00:00:00", "QueryTimeout")]
    [InlineData("RetryFor", "10:00:00", "RetryFor")]
    [InlineData("Database", "", "Database")]
    public void Wrong_settings_are_refused(string name, string value, string words)
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Options((name, value)));

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_the_build_does_not_speak_is_refused()
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Options(("Uri", "bolt://graph.example:7687")));

        Assert.Contains("bolt://graph.example:7687", failure.Message, StringComparison.Ordinal);
        Assert.Contains("http://, https:// only", failure.Message, StringComparison.Ordinal);
        Assert.Contains("http://graph.example:7474", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Neo4j.Driver", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_one_client()
    {
        await using var provider = Services().BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<CypherClient>(), provider.GetRequiredService<CypherClient>());
    }

    private static Neo4jStoreOptions Options(params (string Name, string Value)[] settings)
    {
        using var provider = Services(settings).BuildServiceProvider();
        return provider.GetRequiredService<IOptions<Neo4jStoreOptions>>().Value;
    }

    private static IServiceCollection Services(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Neo4j:{setting.Name}", (string?)setting.Value)))
            .Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddNeo4jStore();
    }
}

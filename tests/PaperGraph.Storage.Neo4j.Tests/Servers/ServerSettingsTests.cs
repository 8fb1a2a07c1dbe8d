namespace PaperGraph.Storage.Neo4j.Tests.Servers;

public sealed class ServerSettingsTests
{
    [Fact]
    public void Where_no_address_is_named_there_is_no_server() =>
        Assert.Null(Read(("PAPERGRAPH_TEST_NEO4J_URI", string.Empty), ("PAPERGRAPH_TEST_NEO4J_BOLT_URI", "bolt://here:7687")));

    [Fact]
    public void An_address_is_enough() =>
        Assert.Equal(new ServerSettings(new("http://here:7474"), null, "neo4j", string.Empty, null), Read(("PAPERGRAPH_TEST_NEO4J_URI", "http://here:7474")));

    [Theory]
    [InlineData("PAPERGRAPH_TEST_NEO4J_URI", "bolt://here:7687", "http:// or https://")]
    [InlineData("PAPERGRAPH_TEST_NEO4J_URI", "here", "http:// or https://")]
    [InlineData("PAPERGRAPH_TEST_NEO4J_BOLT_URI", "http://here:7474", "bolt:// or neo4j://")]
    public void An_address_of_another_kind_is_named_with_what_it_could_be(string name, string value, string expected)
    {
        var exception = Assert.Throws<ArgumentException>(() => Read(("PAPERGRAPH_TEST_NEO4J_URI", "http://here:7474"), (name, value)));

        Assert.Equal($"{name} is “{value}”; it has to begin with {expected}.", exception.Message);
    }

    private static ServerSettings? Read(params (string Name, string Value)[] variables) =>
        ServerSettings.Read(name => variables.LastOrDefault(variable => variable.Name == name).Value);
}

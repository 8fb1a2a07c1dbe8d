namespace PaperGraph.Storage.Neo4j.Tests.Servers;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jServerTests(Neo4jServer server)
{
    [Fact]
    public async Task Clearing_leaves_no_node_but_an_empty_library_and_every_index()
    {
        await ServerQuery.RunAsync(server.Address, "CREATE CONSTRAINT keptWhenCleared IF NOT EXISTS FOR (node:KeptWhenCleared) REQUIRE node.id IS UNIQUE");
        try
        {
            await ServerQuery.RunAsync(server.Address, "UNWIND range(1, 2500) AS id CREATE (:KeptWhenCleared {id: id})-[:NEXT]->(:KeptWhenCleared {id: -id})");

            await server.ClearAsync();

            Assert.Equal("[[0]]", (await ServerQuery.RunAsync(server.Address, "MATCH (node) WHERE NOT node:Library RETURN count(node)")).ToJsonString());
            Assert.Single(await ServerQuery.RunAsync(server.Address, "SHOW CONSTRAINTS YIELD name WHERE name = 'keptWhenCleared'"));
        }
        finally
        {
            await ServerQuery.RunAsync(server.Address, "DROP CONSTRAINT keptWhenCleared");
        }
    }

    [Fact]
    public async Task A_server_that_was_stopped_comes_back_at_its_address_with_what_it_held()
    {
        await server.ClearAsync();
        await ServerQuery.RunAsync(server.Address, "CREATE (:KeptOverStop)");

        await server.StopAsync();
        try
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => ServerQuery.RunAsync(server.Address, "RETURN 1"));
        }
        finally
        {
            await server.StartAsync();
        }

        Assert.Equal("[[1]]", (await ServerQuery.RunAsync(server.Address, "MATCH (node:KeptOverStop) RETURN count(node)")).ToJsonString());
    }
}

using PaperGraph.Storage.Neo4j.Tests.Faults;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Neo4j.Tests.Sweeping;

/// <summary>What goes once nobody can see it any more.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SweeperTests(Neo4jServer server)
{
    private const string CountPapers = "RETURN COUNT { (:Paper) }";

    private StoreOn On => StoreOn.Http(server);

    [Fact]
    public async Task What_the_later_of_two_changes_of_one_moment_ended_goes()
    {
        await using (var old = await On.OpenEmptyAsync())
        {
            await old.ImportUntilDoneAsync("a.txt", Some.Entry("DQN", Some.Annotation("replay")));
            await old.ImportUntilDoneAsync("a.txt", Some.Entry("DQN", Some.Annotation("targets")));
        }

        await using var store = On.Make();
        await store.OpenAsync(CancellationToken.None);
        Assert.Equal("[[2]]", await AskAsync(CountPapers));
        await AskAsync("MATCH (change:Change) SET change.switchedAt = 0");
        // Else the server happens to take the later one, as the newer node.
        await AskAsync("MATCH (first:Change {number: 1}) WITH first, properties(first) AS said DETACH DELETE first CREATE (again:Change) SET again = said");

        await store.SweepAsync(CancellationToken.None);

        Assert.Equal("[[1]]", await AskAsync(CountPapers));
    }

    private async Task<string> AskAsync(string statement) => (await ServerQuery.RunAsync(server.Address, statement)).ToJsonString();
}

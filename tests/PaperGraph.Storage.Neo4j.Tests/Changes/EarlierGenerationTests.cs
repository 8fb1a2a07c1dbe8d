using PaperGraph.Storage.Neo4j.Tests.Faults;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Specs;
using PaperGraph.Storage.Specs.Changes;

namespace PaperGraph.Storage.Neo4j.Tests.Changes;

/// <summary>What a question sees that began before others changed the graph.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class EarlierGenerationTests(Neo4jServer server)
{
    [Fact]
    public async Task An_annotation_that_comes_back_is_still_seen_in_the_generations_before_it_went()
    {
        await using var store = await StoreOn.Http(server).OpenEmptyAsync();
        await store.ImportUntilDoneAsync("a.txt", Some.Entry("dqn", Some.Annotation("replay", by: "Ann", tags: "RL")));
        var before = await AskAsync("MATCH (library:Library) RETURN library.generation");

        await store.ChangeAsync(Say.That("remove", Say.Of("dqn"), Say.Removal("replay")), CancellationToken.None);
        await store.ChangeAsync(Say.Undo("undo", "remove", "dqn"), CancellationToken.None);

        var now = await AskAsync("MATCH (library:Library) RETURN library.generation");
        Assert.NotEqual(before, now);
        Assert.Equal("RL of Ann on dqn", await SeenInAsync(before));
        Assert.Equal("RL of Ann on dqn", await SeenInAsync(now));
        Assert.Equal(1, (await store.CountAsync(CancellationToken.None)).Annotations);
    }

    private Task<string> SeenInAsync(string generation) => AskAsync($"""
        MATCH (tag:Tag)<-[:TAGGED]-(annotation:Annotation)-[:ABOUT]->(paper:Paper), (annotation)<-[:WROTE]-(person:Person)
        WHERE annotation.since <= {generation} < annotation.until AND paper.since <= {generation} < paper.until
        RETURN tag.name + ' of ' + person.name + ' on ' + paper.title
        """);

    private async Task<string> AskAsync(string statement)
    {
        var rows = await ServerQuery.RunAsync(server.Address, statement);
        return Assert.Single(rows)!.AsArray()[0]!.ToString();
    }
}

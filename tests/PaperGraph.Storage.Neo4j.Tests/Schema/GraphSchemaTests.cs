using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Schema;
using PaperGraph.Storage.Neo4j.Tests.Faults;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Neo4j.Tests.Schema;

/// <summary>What a store asks of the graph that it finds.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class GraphSchemaTests(Neo4jServer server)
{
    private StoreOn On => StoreOn.Http(server);

    // An entry of an index moves when its value changes, and whoever reads the index meanwhile can miss it.
    [Fact]
    public async Task No_index_is_kept_of_what_changes_while_it_is_seen()
    {
        await (await On.OpenEmptyAsync()).DisposeAsync();

        var properties = await FindIndexedAsync();

        Assert.Contains("since", properties);
        Assert.DoesNotContain("until", properties);
    }

    [Fact]
    public async Task A_graph_of_the_first_version_is_brought_to_the_newest_and_swept()
    {
        await using (var old = await On.OpenEmptyAsync())
        {
            await old.ImportUntilDoneAsync("a.txt", Some.Entry("DQN", Some.Annotation("replay")));
            await old.ImportUntilDoneAsync("a.txt", Some.Entry("DQN", Some.Annotation("targets")));
        }

        foreach (var statement in TheFirstVersion)
            await AskAsync(statement);

        await using var store = On.Make();
        await store.OpenAsync(CancellationToken.None);
        await AskAsync("MATCH (change:Change) SET change.switchedAt = 0");
        await store.SweepAsync(CancellationToken.None);

        Assert.Equal([SchemaScript.Newest.ToString()], await AskAsync("MATCH (library:Library) RETURN toString(library.schema)"));
        Assert.DoesNotContain("until", await FindIndexedAsync());
        Assert.Equal(["1 of 1"], await AskAsync("RETURN COUNT { (:Paper) } + ' of ' + COUNT { (:Annotation) }"));
        Assert.Equal(["DQN"], (await store.PapersAsync()).Select(paper => paper.Title));
    }

    [Fact]
    public async Task A_graph_of_a_newer_program_is_refused()
    {
        await (await On.OpenEmptyAsync()).DisposeAsync();
        await AskAsync($"MATCH (library:Library) SET library.schema = {SchemaScript.Newest + 1}");
        await using var store = On.Make();
        await store.OpenAsync(CancellationToken.None);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CountAsync(CancellationToken.None));

        Assert.Contains($"of version {SchemaScript.Newest + 1}, and this program knows none newer than {SchemaScript.Newest}", failure.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> TheFirstVersion =>
    [
        "DROP INDEX paper_ended", "DROP INDEX annotation_ended", "DROP INDEX merged_ended",
        "CREATE INDEX paper_until FOR (paper:Paper) ON (paper.until)",
        "CREATE INDEX annotation_until FOR (annotation:Annotation) ON (annotation.until)",
        "CREATE INDEX merged_until FOR ()-[merged:MERGED_INTO]-() ON (merged.until)",
        "MATCH (node:Paper|Annotation) REMOVE node.endedIn",
        "MATCH (library:Library) SET library.schema = 1",
    ];

    private Task<IEnumerable<string>> FindIndexedAsync() =>
        AskAsync("SHOW INDEXES YIELD properties WHERE size(properties) = 1 RETURN properties[0] AS property");

    private async Task<IEnumerable<string>> AskAsync(string statement) =>
        (await ServerQuery.RunAsync(server.Address, statement))
            .Select(row => row!.AsArray()[0]!.GetValue<string>());
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Paths;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;
using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Neo4j.Tests.Paths;

/// <summary>Where there are too many paths to list, the same one is found.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class LayeredPathTests(Neo4jServer server) : StoreSpecs
{
    [Fact]
    public async Task The_same_path_is_found_a_layer_at_a_time()
    {
        Topic[] topics = [.. Enumerable.Range(0, 4).Select(number => Some.Topic($"Topic {number}"))];
        await SaveTopicsAsync(topics);
        await ImportAsync("a.txt", [.. Enumerable.Range(0, 12).Select(number => Some.Entry(
            Some.PaperOn($"Paper {number}", topics[number % 3], topics[(number % 2) + 1]) with { Authors = [$"Author {number / 3}"] },
            Some.Annotation($"note {number}", by: $"Reader {number % 5}", tags: $"tag {number / 2}")))]);
        List<NodeId> nodes = [.. Enumerable.Range(0, 12).Select(number => Some.PaperId($"Paper {number}").Node), .. topics.Select(topic => topic.Id.Node)];
        await using var client = NewClient();
        var layered = new PathFinder(client.ReadAsync, mostPaths: 0);

        foreach (var (from, to) in nodes.Zip(nodes.Skip(3)))
            AssertSame(await Store.FindPathAsync(from, to, 6, None), await layered.FindAsync(from, to, 6, None));
    }

    protected override Task<Core.Storage.IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();

    private static void AssertSame(EvidencePath? expected, EvidencePath? found) => Assert.Equal(expected?.Steps, found?.Steps);

    private CypherClient NewClient()
    {
        var options = new Neo4jStoreOptions { Uri = server.HttpUri, User = server.User, Password = server.Password };
        return new CypherClient(new HttpCypherTransport(options), options);
    }
}

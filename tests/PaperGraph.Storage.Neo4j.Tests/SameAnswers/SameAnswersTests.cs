using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Specs.Transcripts;

namespace PaperGraph.Storage.Neo4j.Tests.SameAnswers;

[Collection(Neo4jCollection.Name)]
public sealed class SameAnswersTests(Neo4jServer server) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");

    public static MatrixTheoryData<string, int> Lives => new(StoreOn.Ways, Enumerable.Range(1, 6));

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task Both_stores_say_the_same_of_whatever_a_group_did(string way, int seed)
    {
        await using var neo4j = await StoreOn.By(way, server).OpenEmptyAsync();
        await using var services = Services();
        var embedded = services.GetRequiredService<IPaperStore>();
        await embedded.OpenAsync(CancellationToken.None);
        var group = new RandomGroup(seed);

        await group.LiveAsync(8, embedded, neo4j);

        var expected = await StoreTranscript.OfAsync(embedded, group, seed);
        var said = await StoreTranscript.OfAsync(neo4j, group, seed);
        // The first difference alone, as the rest mostly follows from it.
        Assert.Equal(
            expected.Zip(said).Where(pair => pair.First != pair.Second).Select(pair => pair.First).FirstOrDefault(),
            expected.Zip(said).Where(pair => pair.First != pair.Second).Select(pair => pair.Second).FirstOrDefault());
        Assert.Equal(expected.Count, said.Count);
    }

    private ServiceProvider Services() => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Path"] = Path.Combine(_folder.FullName, "library") }).Build())
        .AddEmbeddedStore().BuildServiceProvider();
}

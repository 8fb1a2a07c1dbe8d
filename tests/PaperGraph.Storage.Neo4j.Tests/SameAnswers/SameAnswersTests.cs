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

        await group.LiveAsync(0, embedded, neo4j);
        for (var st = 0; st < 8; st++)
        {
            await group.GoOnAsync(1, embedded, neo4j);
            var (e1, s1) = (await StoreTranscript.OfAsync(embedded, group, seed), await StoreTranscript.OfAsync(neo4j, group, seed));
            var log = await embedded.PageChangesAsync(Core.Changes.ChangeSelection.All, PageRequest.Last(1), default);
            var last = log.Items.Count == 0 ? "" : System.Text.Json.JsonSerializer.Serialize(log.Items[0].Node.Summary + " " + log.Items[0].Node.Kind + " " + string.Join(",", log.Items[0].Node.Papers) + " undoes " + log.Items[0].Node.Undoes);
            File.AppendAllText("/tmp/mrg/steps.txt", $"seed {seed} step {st}: {last} diffs {e1.Zip(s1).Count(p => p.First != p.Second)}\n");
            foreach (var (a, b) in e1.Zip(s1).Where(p => p.First != p.Second).Take(6))
                File.AppendAllText("/tmp/mrg/steps.txt", $"   E {a}\n   N {b}\n");
            if (e1.Zip(s1).Any(p => p.First != p.Second)) break;
        }

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

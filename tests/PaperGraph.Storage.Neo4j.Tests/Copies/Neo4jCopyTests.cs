using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Copies;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded;
using PaperGraph.Storage.Neo4j.Copies;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Specs.Copies;
using PaperGraph.Storage.Specs.Sessions;
using PaperGraph.Storage.Specs.Transcripts;

namespace PaperGraph.Storage.Neo4j.Tests.Copies;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jCopyTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");
    private readonly Neo4jServer _server;
    private readonly ServiceProvider _services;

    public Neo4jCopyTests(Neo4jServer server)
    {
        _server = server;
        _services = new ServiceCollection().AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Path"] = Path.Combine(_folder.FullName, "library") }).Build())
            .AddEmbeddedStore().BuildServiceProvider();
    }

    // Not those in which a topic leaves the vocabulary and comes back without its files being read again, as the importer always does:
    // an embedded library forgets what its readings said of it, and a server does not.
    private static readonly int[] Seeds = [1, 2, 3, 5];

    public static MatrixTheoryData<string, int> Lives => new(StoreOn.Ways, Seeds);

    public ValueTask InitializeAsync() => new(_server.ClearAsync());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task What_grew_embedded_is_the_same_on_a_server_and_goes_on_alike(string way, int seed)
    {
        var group = new RandomGroup(seed);
        var original = await OpenEmbeddedAsync();
        await group.LiveAsync(8, original);

        await CopyToServerAsync(way);

        await using var copy = await StoreOn.By(way, _server).OpenAsync();
        await RequireSameAsync(group, seed, original, copy);
        await group.GoOnAsync(4, original, copy);
        await RequireSameAsync(group, seed, original, copy);
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public async Task What_grew_on_a_server_is_the_same_embedded_and_goes_on_alike(string way, int seed)
    {
        var group = new RandomGroup(seed);
        await using var original = await StoreOn.By(way, _server).OpenAsync();
        await group.LiveAsync(8, original);

        await CopyFromServerAsync(way);

        var copy = await OpenEmbeddedAsync();
        await RequireSameAsync(group, seed, original, copy);
        await group.GoOnAsync(4, original, copy);
        await RequireSameAsync(group, seed, original, copy);
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task Half_a_copy_is_no_library_and_the_next_copy_replaces_it(string way)
    {
        var group = new RandomGroup(1);
        var original = await OpenEmbeddedAsync();
        await group.LiveAsync(8, original);
        using var interruption = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CopyToServerAsync(way, new ToldProgress(after: 10, interruption.Cancel), interruption.Token));

        await using (var half = await StoreOn.By(way, _server).OpenAsync())
            Assert.Contains("was broken off", (await Assert.ThrowsAsync<StoreUnavailableException>(() => half.CountAsync(default))).Message, StringComparison.Ordinal);
        await CopyToServerAsync(way);
        await using var copy = await StoreOn.By(way, _server).OpenAsync();
        await RequireSameAsync(group, 1, original, copy);
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task Nothing_is_copied_over_a_library(string way)
    {
        await new RandomGroup(1).LiveAsync(8, await OpenEmbeddedAsync());
        await CopyToServerAsync(way);

        var refused = await Assert.ThrowsAsync<CopyRefusedException>(() => CopyToServerAsync(way));

        Assert.Matches("^The Neo4j database at .* holds [0-9]+ papers, [0-9]+ imports and [0-9]+ changes", refused.Message);
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task Nothing_is_copied_over_what_people_said(string way)
    {
        await new RandomGroup(1).LiveAsync(8, await OpenEmbeddedAsync());
        await using (var store = await StoreOn.By(way, _server).OpenAsync())
            await store.ChangeAsync(Meet.Schedule("plans", "2024-03-04"), CancellationToken.None);

        var refused = await Assert.ThrowsAsync<CopyRefusedException>(() => CopyToServerAsync(way));

        Assert.Contains("0 papers, 0 imports and 1 changes", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task From_a_server_without_a_library_there_is_nothing_to_copy(string way)
    {
        var refused = await Assert.ThrowsAsync<CopyRefusedException>(() => CopyFromServerAsync(way));

        Assert.StartsWith("There is nothing to copy", refused.Message, StringComparison.Ordinal);
    }

    private async Task<IPaperStore> OpenEmbeddedAsync()
    {
        var store = _services.GetRequiredService<IPaperStore>();
        await store.OpenAsync(default);
        return store;
    }

    private async Task CopyToServerAsync(string way, IProgress<CopyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var source = _services.GetRequiredService<ICopySource>();
        await using var store = StoreOn.By(way, _server).Make();
        await using var target = new Neo4jCopyTarget(store);
        await new GraphCopy(source, target).RunAsync(progress ?? new ToldProgress(), cancellationToken);
    }

    private async Task CopyFromServerAsync(string way)
    {
        await using var store = StoreOn.By(way, _server).Make();
        await using var source = new Neo4jCopySource(store);
        await using var target = _services.GetRequiredService<ICopyTarget>();
        await new GraphCopy(source, target).RunAsync(new ToldProgress(), default);
    }

    private static async Task RequireSameAsync(RandomGroup group, int seed, IPaperStore original, IPaperStore copy)
    {
        var (expected, said) = (await StoreTranscript.OfAsync(original, group, seed), await StoreTranscript.OfAsync(copy, group, seed));
        // The first difference alone, as the rest mostly follows from it.
        Assert.Equal(
            expected.Zip(said).Where(pair => pair.First != pair.Second).Select(pair => pair.First).FirstOrDefault(),
            expected.Zip(said).Where(pair => pair.First != pair.Second).Select(pair => pair.Second).FirstOrDefault());
        Assert.Equal(expected.Count, said.Count);
    }
}

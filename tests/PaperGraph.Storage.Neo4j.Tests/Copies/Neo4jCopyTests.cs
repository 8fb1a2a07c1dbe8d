using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Copies;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded;
using PaperGraph.Storage.Neo4j.Copies;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Specs.Copies;
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
    public static TheoryData<int> Seeds => [1, 2, 3, 5];

    public ValueTask InitializeAsync() => new(_server.ClearAsync());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task What_grew_embedded_is_the_same_on_a_server_and_goes_on_alike(int seed)
    {
        var group = new RandomGroup(seed);
        var original = await OpenEmbeddedAsync();
        await group.LiveAsync(8, original);

        await CopyToServerAsync();

        await using var copy = await StoreOn.Http(_server).OpenAsync();
        await RequireSameAsync(group, seed, original, copy);
        await group.GoOnAsync(4, original, copy);
        await RequireSameAsync(group, seed, original, copy);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task What_grew_on_a_server_is_the_same_embedded_and_goes_on_alike(int seed)
    {
        var group = new RandomGroup(seed);
        await using var original = await StoreOn.Http(_server).OpenAsync();
        await group.LiveAsync(8, original);

        await CopyFromServerAsync();

        var copy = await OpenEmbeddedAsync();
        await RequireSameAsync(group, seed, original, copy);
        await group.GoOnAsync(4, original, copy);
        await RequireSameAsync(group, seed, original, copy);
    }

    [Fact]
    public async Task Half_a_copy_is_no_library_and_the_next_copy_replaces_it()
    {
        var group = new RandomGroup(1);
        var original = await OpenEmbeddedAsync();
        await group.LiveAsync(8, original);
        using var interruption = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CopyToServerAsync(new ToldProgress(after: 10, interruption.Cancel), interruption.Token));

        await using (var half = await StoreOn.Http(_server).OpenAsync())
            Assert.Contains("was broken off", (await Assert.ThrowsAsync<StoreUnavailableException>(() => half.CountAsync(default))).Message, StringComparison.Ordinal);
        await CopyToServerAsync();
        await using var copy = await StoreOn.Http(_server).OpenAsync();
        await RequireSameAsync(group, 1, original, copy);
    }

    [Fact]
    public async Task Nothing_is_copied_over_a_library()
    {
        await new RandomGroup(1).LiveAsync(8, await OpenEmbeddedAsync());
        await CopyToServerAsync();

        var refused = await Assert.ThrowsAsync<CopyRefusedException>(() => CopyToServerAsync());

        Assert.Matches("^The Neo4j database at http.* holds [0-9]+ papers and [0-9]+ imports", refused.Message);
    }

    [Fact]
    public async Task From_a_server_without_a_library_there_is_nothing_to_copy()
    {
        var refused = await Assert.ThrowsAsync<CopyRefusedException>(CopyFromServerAsync);

        Assert.StartsWith("There is nothing to copy", refused.Message, StringComparison.Ordinal);
    }

    private async Task<IPaperStore> OpenEmbeddedAsync()
    {
        var store = _services.GetRequiredService<IPaperStore>();
        await store.OpenAsync(default);
        return store;
    }

    private async Task CopyToServerAsync(IProgress<CopyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var source = _services.GetRequiredService<ICopySource>();
        await using var store = StoreOn.Http(_server).Make();
        await using var target = new Neo4jCopyTarget(store);
        await new GraphCopy(source, target).RunAsync(progress ?? new ToldProgress(), cancellationToken);
    }

    private async Task CopyFromServerAsync()
    {
        await using var store = StoreOn.Http(_server).Make();
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

using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Embedded.Tests;

/// <summary>A folder that is there for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("papergraph-").FullName;

    public string Database => System.IO.Path.Combine(Path, EmbeddedStoreOptions.FileName);

    public Task<IPaperStore> OpenStoreAsync() => MakeOpenAsync(Path);

    public static async Task<IPaperStore> MakeOpenAsync(string path)
    {
        var store = MakeStore(path);
        await store.OpenAsync(CancellationToken.None);
        return store;
    }

    public static IPaperStore MakeStore(string path) => new EmbeddedPaperStore(
        Options.Create(new EmbeddedStoreOptions { Path = path }), NullLogger<EmbeddedPaperStore>.Instance);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

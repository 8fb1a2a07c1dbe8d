using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Storage;
using PaperGraph.Import;
using PaperGraph.Import.Watching;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Benchmarks.Large;

/// <summary>A library of many papers in a folder that is kept: it is made once, by the program's own import.</summary>
internal sealed class LargeLibrary(string keep, int papers)
{
    // A part's rows wait for its end to be seen, so that a making that was ended goes on behind the last part.
    private const int PapersInPart = 100_000;

    private string Home => Path.Combine(keep, $"{papers}-papers");

    private string Seeds => Path.Combine(Home, "seeds");

    public string LibraryPath => Path.Combine(Home, "library");

    private string Finished => Path.Combine(Home, "finished");

    /// <summary>Imports what the library lacks.</summary>
    public async Task MakeAsync()
    {
        if (File.Exists(Finished))
            return;
        Directory.CreateDirectory(Seeds);
        File.Copy(Path.Combine(Checkout.Root, "seeds", "topics.yaml"), Path.Combine(Seeds, "topics.yaml"), overwrite: true);
        for (var first = 0; first < papers; first += PapersInPart)
        {
            using var file = File.Create(Path.Combine(Seeds, $"part-{first / PapersInPart:000}.txt"));
            new LargeDump(first, Math.Min(PapersInPart, papers - first)).WriteTo(file);
        }

        await using var opened = await OpenAsync();
        await opened.ReadFolderAsync();
        File.Create(Finished).Dispose();
    }

    /// <summary>Opens it.</summary>
    public async Task<Opened> OpenAsync()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Import:Folder"] = Seeds,
            ["Import:Watch"] = "false",
            ["Storage:Path"] = LibraryPath,
        });
        builder.Services.AddEmbeddedStore().AddPaperImport();
        var host = builder.Build();
        await host.Services.GetRequiredService<IPaperStore>().OpenAsync(CancellationToken.None);
        return new Opened(host);
    }

    /// <summary>A library that is open.</summary>
    internal sealed class Opened(IHost host) : IAsyncDisposable
    {
        public IPaperStore Store => host.Services.GetRequiredService<IPaperStore>();

        public IEditing Editing => host.Services.GetRequiredService<IEditing>();

        /// <summary>Imports what the folder holds and the library does not, as the program does behind its start; before that nothing can be written.</summary>
        public async Task ReadFolderAsync()
        {
            await host.StartAsync();
            await host.Services.GetRequiredService<FirstPass>().Completion;
        }

        public async ValueTask DisposeAsync()
        {
            await host.StopAsync();
            await ((IAsyncDisposable)host).DisposeAsync();
        }
    }
}

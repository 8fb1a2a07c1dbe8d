using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Storage;
using PaperGraph.Import;
using PaperGraph.Import.Watching;
using PaperGraph.Storage.Embedded;
using PaperGraph.Storage.Neo4j;

namespace PaperGraph.Benchmarks;

/// <summary>A generated dump and the library made of it, both gone at the end.</summary>
internal sealed class Library : IAsyncDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("papergraph-");
    private IHost? _host;

    private readonly Neo4jStoreOptions? _neo4j;

    /// <param name="dump">What is imported.</param>
    /// <param name="neo4j">The server that holds the library; null for the embedded store.</param>
    public Library(DumpGenerator dump, Neo4jStoreOptions? neo4j = null)
    {
        (Dump, _neo4j) = (dump, neo4j);
        Directory.CreateDirectory(Folder);
        File.Copy(Path.Combine(Checkout.Root, "seeds", "topics.yaml"), Path.Combine(Folder, "topics.yaml"));
        using var file = File.Create(DumpPath);
        dump.WriteTo(file);
    }

    public DumpGenerator Dump { get; }

    public string Folder => Path.Combine(_home.FullName, "seeds");

    public string DumpPath => Path.Combine(Folder, "generated.txt");

    public string LibraryPath => Path.Combine(_home.FullName, "library");

    public IEditing Editing => _host!.Services.GetRequiredService<IEditing>();

    public ITextImporting Texts => _host!.Services.GetRequiredService<ITextImporting>();

    public IPaperStore Store => _host!.Services.GetRequiredService<IPaperStore>();

    /// <summary>Imports the dump, from an empty library to the end of the first pass.</summary>
    public async Task ImportAsync()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Import:Folder"] = Folder,
            ["Import:Watch"] = "false",
            ["Storage:Path"] = LibraryPath,
            ["Neo4j:Uri"] = _neo4j?.Uri.ToString(),
            ["Neo4j:User"] = _neo4j?.User,
            ["Neo4j:Password"] = _neo4j?.Password,
        });
        (_neo4j is null ? builder.Services.AddEmbeddedStore() : builder.Services.AddNeo4jStore()).AddPaperImport();
        _host = builder.Build();
        await Store.OpenAsync(CancellationToken.None);
        await _host.StartAsync();
        await _host.Services.GetRequiredService<FirstPass>().Completion;
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync();
            await ((IAsyncDisposable)_host).DisposeAsync();
        }

        _home.Delete(recursive: true);
    }
}

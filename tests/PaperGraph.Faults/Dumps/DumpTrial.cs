using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.Import;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Vocabularies;
using PaperGraph.Import.Watching;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Faults.Dumps;

/// <summary>Reads dumps as the importer does, with and without a store, and checks what comes of every line.</summary>
internal sealed class DumpTrial : IAsyncDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("papergraph-faults-");
    private readonly IHost _host;
    private TopicReading? _topics;

    public DumpTrial()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Import:Folder"] = _home.FullName,
            ["Import:Watch"] = "false",
            ["Storage:Path"] = Path.Combine(_home.FullName, "library"),
        });
        builder.Services.AddEmbeddedStore().AddPaperImport();
        _host = builder.Build();
    }

    private IPaperStore Store => _host.Services.GetRequiredService<IPaperStore>();

    /// <summary>Opens the store and reads the checkout's vocabulary.</summary>
    public async Task BeginAsync()
    {
        await Store.OpenAsync(CancellationToken.None);
        _topics = new TopicReading(await VocabularyFile.ReadAsync(Path.Combine(Checkout.Seeds, VocabularySource.FileName), CancellationToken.None), 0);
    }

    /// <summary>Reads a dump entry by entry, with works and topics, but into no store.</summary>
    /// <returns>What it was counted as.</returns>
    /// <exception cref="FileProblemException">It cannot be read as a whole.</exception>
    public async Task<LineCounts> ReadAsync(byte[] bytes)
    {
        var survey = await FileSurvey.TakeAsync(ImportSource.OfText("mutated.txt", bytes), _host.Services.GetRequiredService<DumpFormats>(), CancellationToken.None);
        var pipeline = new EntryPipeline(survey, _topics ?? throw new InvalidOperationException($"{nameof(BeginAsync)} comes first."));
        await foreach (var batch in pipeline.ReadAsync(ImportSource.OfText("mutated.txt", bytes), CancellationToken.None))
        {
            foreach (var entry in batch.Entries)
            {
                if (entry.Identified.Draft.Title.Length == 0)
                    throw new InvalidOperationException($"The entry in line {entry.Identified.Draft.FirstLine} has no title: {string.Join(" | ", entry.Identified.Draft.Annotations.Select(annotation => System.Text.Json.JsonSerializer.Serialize(annotation.Quote)))}");
            }
        }

        return pipeline.Ledger.Counts;
    }

    /// <summary>Reads a dump into the store, in the place of the one before.</summary>
    /// <returns>How it went, and what was wrong with it.</returns>
    public async Task<(Core.Imports.Import Import, string? Problem)> ImportAsync(byte[] bytes)
    {
        await _host.Services.GetRequiredService<FileImport>().RunAsync(
            ImportSource.OfText("mutated.txt", bytes), _topics ?? throw new InvalidOperationException($"{nameof(BeginAsync)} comes first."), CancellationToken.None);
        var import = (await Store.PageImportsAsync(PageRequest.First(1), CancellationToken.None)).Items[0].Node;
        var problems = await Store.PageProblemsAsync([import.Id], PageRequest.First(1), CancellationToken.None);
        return (import, problems.SelectMany(page => page.Items).Select(problem => problem.Node.Message).FirstOrDefault());
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _host.Dispose();
        _home.Delete(recursive: true);
    }
}

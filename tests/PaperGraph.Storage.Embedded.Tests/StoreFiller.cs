using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Embedded.Tests;

/// <summary>Imports entries the way the importer does, in batches.</summary>
internal sealed class StoreFiller(IPaperStore store)
{
    private const int BatchSize = 1_000;

    private int _imports;

    public async Task<Import> ImportAsync(string file, IEnumerable<EntryReading> entries)
    {
        var import = await WriteAsync(file, entries);
        return await store.SwitchOnAsync(import, LineCounts.None, DateTimeOffset.UnixEpoch, CancellationToken.None);
    }

    public async Task<Id<Import>> WriteAsync(string file, IEnumerable<EntryReading> entries)
    {
        var id = Id<Import>.For($"{file}|{Guid.NewGuid()}");
        await store.BeginImportAsync(new ImportStart(id, file, "test", "f", "r", DateTimeOffset.UnixEpoch.AddMinutes(++_imports)), CancellationToken.None);
        foreach (var batch in entries.Chunk(BatchSize))
            await store.WriteAsync(id, new ImportBatch(batch, []), CancellationToken.None);
        return id;
    }
}

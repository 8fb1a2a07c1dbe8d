using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Neo4j.Tests.Faults;

/// <summary>What an importer does to a store, in steps between which a test can break something.</summary>
internal static class ImportSteps
{
    private static readonly DateTimeOffset Beginning = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan LongestFault = TimeSpan.FromMinutes(2);

    /// <summary>Begins to read a file.</summary>
    public static async Task<Id<Core.Imports.Import>> BeginAsync(this IPaperStore store, string file, params EntryReading[] entries)
    {
        var start = new ImportStart(Id<Core.Imports.Import>.For(Guid.NewGuid().ToString()), file, "test", "f", "r", Beginning);
        await store.BeginImportAsync(start, CancellationToken.None);
        await store.ReadAsync(start.Id, entries);
        return start.Id;
    }

    /// <summary>Reads some more of it.</summary>
    public static Task ReadAsync(this IPaperStore store, Id<Core.Imports.Import> import, params EntryReading[] entries) =>
        store.WriteAsync(import, new ImportBatch(entries, []), CancellationToken.None);

    public static Task<Core.Imports.Import> SwitchOnAsync(this IPaperStore store, Id<Core.Imports.Import> import) =>
        store.SwitchOnAsync(import, LineCounts.None, Beginning.AddMinutes(1), CancellationToken.None);

    /// <summary>Imports a file within a turn of its own.</summary>
    public static async Task<Core.Imports.Import> ImportAsync(this IPaperStore store, string file, params EntryReading[] entries)
    {
        await using var turn = await store.TakeTurnAsync(CancellationToken.None);
        return await store.SwitchOnAsync(await store.BeginAsync(file, entries));
    }

    /// <summary>Imports a file, and does it again as long as the store is away, as the importer does.</summary>
    public static async Task<Core.Imports.Import> ImportUntilDoneAsync(this IPaperStore store, string file, params EntryReading[] entries)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return await store.ImportAsync(file, entries);
            }
            catch (StoreUnavailableException) when (TimeProvider.System.GetElapsedTime(start) < LongestFault)
            {
                await Task.Yield();
            }
        }
    }

    public static async Task<IReadOnlyList<Paper>> PapersAsync(this IPaperStore store) =>
        [.. (await store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, PageRequest.First(1_000), CancellationToken.None))[0].Items.Select(item => item.Node)];

    public static async Task<IReadOnlyList<Annotation>> AnnotationsAsync(this IPaperStore store) =>
        [.. (await store.PageAnnotationsAsync([AnnotationSelection.All], PageRequest.First(1_000), CancellationToken.None))[0].Items.Select(item => item.Node)];
}

using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs;

/// <summary>What every store must do. A provider derives from each of the classes below this one and makes a store.</summary>
public abstract class StoreSpecs : IAsyncLifetime
{
    private static readonly DateTimeOffset Beginning = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<IDisposable> _resources = [];
    private int _imports;

    /// <summary>The store under test, empty at first.</summary>
    protected IPaperStore Store { get; set; } = null!; // Set before each test begins.

    protected static CancellationToken None => CancellationToken.None;

    public async ValueTask InitializeAsync() => Store = await CreateEmptyStoreAsync();

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _resources.ForEach(resource => resource.Dispose());
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes a store that is open and holds nothing.</summary>
    protected abstract Task<IPaperStore> CreateEmptyStoreAsync();

    /// <summary>Keeps what a store stands on until the test is over.</summary>
    protected TResource DisposeWithTest<TResource>(TResource resource)
        where TResource : IDisposable
    {
        _resources.Add(resource);
        return resource;
    }

    /// <summary>A reading that begins; each a minute after the one before.</summary>
    protected ImportStart StartOf(string file, string fingerprint = "f0", string rules = "r0")
    {
        var number = ++_imports;
        return new ImportStart(Id<Import>.For($"{file}|{number}"), file, "hypothesis", fingerprint, rules, Beginning.AddMinutes(number));
    }

    /// <summary>Makes these entries, and no others, what a file says.</summary>
    protected async Task<Import> ImportAsync(string file, params EntryReading[] entries)
    {
        var import = await WriteAsync(file, entries);
        return await SwitchOnAsync(import);
    }

    /// <summary>Writes entries of a file and leaves them switched off.</summary>
    protected async Task<Id<Import>> WriteAsync(string file, params EntryReading[] entries)
    {
        var start = StartOf(file);
        await Store.BeginImportAsync(start, None);
        await Store.WriteAsync(start.Id, new ImportBatch(entries, []), None);
        return start.Id;
    }

    protected Task<Import> SwitchOnAsync(Id<Import> import) =>
        Store.SwitchOnAsync(import, new LineCounts(4, 3, 2, 1, 1), Beginning.AddDays(1), None);

    protected Task AbandonAsync(Id<Import> import, params ImportProblem[] problems) =>
        Store.AbandonAsync(import, LineCounts.None, problems, Beginning.AddDays(1), None);

    protected Task SaveTopicsAsync(params Topic[] topics) => Store.SaveTopicsAsync(topics, None);
}

using System.Runtime;

namespace PaperGraph.Storage.Embedded.Tests;

/// <summary>By itself, as every store that is opened meanwhile says the same of the whole process.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class UnhurriedGarbageCollectionTests
{
    private const string Name = "The process's garbage collection";

    [Fact]
    public async Task A_program_whose_library_is_open_collects_garbage_beside_its_work()
    {
        using var folder = new TemporaryFolder();

        await using var store = await folder.OpenStoreAsync();

        Assert.Equal(GCLatencyMode.Interactive, GCSettings.LatencyMode);
    }

    [Fact]
    public void The_last_library_that_is_opened_ends_it()
    {
        var one = new UnhurriedGarbageCollection();
        var other = new UnhurriedGarbageCollection();
        one.Dispose();
        Assert.Equal(GCLatencyMode.Batch, GCSettings.LatencyMode);

        other.Dispose();

        Assert.Equal(GCLatencyMode.Interactive, GCSettings.LatencyMode);
    }
}

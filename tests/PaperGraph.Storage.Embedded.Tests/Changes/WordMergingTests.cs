using PaperGraph.Storage.Specs;
using PaperGraph.Storage.Specs.Changes;

namespace PaperGraph.Storage.Embedded.Tests.Changes;

public sealed class WordMergingTests : IDisposable
{
    private readonly TemporaryFolder _library = new();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("annotation_text")]
    [InlineData("paper_text")]
    public async Task What_is_said_leaves_no_heap_of_segments_that_a_later_change_would_merge_at_once(string index)
    {
        await using var store = await _library.OpenStoreAsync();
        await new StoreFiller(store).ImportAsync("a.txt", [Some.Entry()]);

        for (var said = 0; said < 12; said++)
            await store.ChangeAsync(Say.That($"{said}", Say.Of("Paper"), Say.Note($"{said}", $"word {said}")), CancellationToken.None);

        Assert.InRange((long)_library.Query($"SELECT count(DISTINCT segid) FROM {index}_idx")!, 1, 6);
    }
}

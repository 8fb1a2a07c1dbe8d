using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Tests.Graph;

public sealed class ChunkedArrayTests
{
    [Fact]
    public void A_changed_copy_leaves_the_one_before_as_it_was()
    {
        var editor = new ChunkedArrayEditor<int>(ChunkedArray<int>.Empty);
        for (var at = 0; at < 5_000; at++)
            editor[at] = at;
        var before = editor.Done();

        var change = new ChunkedArrayEditor<int>(before) { [7] = -7, [9_000] = 9 };
        var after = change.Done();

        Assert.Equal((7, 0), (before[7], before[9_000]));
        Assert.Equal((-7, 9, 4_999), (after[7], after[9_000], after[4_999]));
    }

    [Fact]
    public void Behind_its_end_it_holds_default_values() => Assert.Null(ChunkedArray<string?>.Empty[123]);
}

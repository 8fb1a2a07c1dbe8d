using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Tests.Graph;

public sealed class PostingMakerTests
{
    // So many that there is a part for each processor.
    private const int Nodes = 300_000;
    private const int Owners = 1_000;

    private static readonly PostingKind<int, NumberList> HoldersOfDigits = new(
        static (node, room) => OwnersOf(node, room.For(2)),
        static list => list,
        static (_, list) => list.Count == 0 ? null : list);

    [Fact]
    public void Every_node_stands_on_the_lists_of_its_owners_and_on_no_other_in_order()
    {
        var nodes = new ChunkedArrayEditor<int>(ChunkedArray<int>.Empty);
        for (var number = 1; number < Nodes; number++)
            nodes[number] = number;
        var lists = new ChunkedArrayEditor<NumberList?>(ChunkedArray<NumberList?>.Empty);
        // Nothing stands on it any more.
        lists[Owners + 1] = NumberList.Of([7]);

        new PostingMaker<int>(nodes.Done()).Make(HoldersOfDigits, lists);

        for (var owner = 0; owner < Owners; owner++)
            Assert.Equal(Enumerable.Range(1, Nodes - 1).Where(number => number % Owners == owner || (owner == 0 && number % 3 == 0)), lists[owner]!.All());
        Assert.Null(lists[Owners + 1]);
    }

    // A few stand on one list only.
    private static ReadOnlySpan<int> OwnersOf(int node, Span<int> owners)
    {
        if (node == 0)
            return [];
        owners[0] = node % Owners;
        if (node % 3 != 0 || owners[0] == 0)
            return owners[..1];
        owners[1] = 0;
        return owners;
    }
}

using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Tests.Graph;

public sealed class PostingMakerTests
{
    // So many that there are as many parts as processors.
    private const int Nodes = 300_000;
    private const int Processors = 7;
    private const int Owners = 20;

    // Only the last part has anything of it.
    private const int LateOwner = 5_000;
    private const int FormerOwner = 30;

    private static readonly PostingKind<int, NumberList> NodesOfRemainders = new(
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
        lists[FormerOwner] = NumberList.Of([7]);

        new PostingMaker<int>(nodes.Done(), Processors).Make(NodesOfRemainders, lists);

        for (var owner = 0; owner < Owners; owner++)
            Assert.Equal(Enumerable.Range(1, Nodes - 2).Where(number => number % Owners == owner || (owner == 0 && number % 3 == 0)), lists[owner]!.All());
        Assert.Equal([Nodes - 1], lists[LateOwner]!.All());
        Assert.Null(lists[FormerOwner]);
    }

    // About a third stand on two.
    private static ReadOnlySpan<int> OwnersOf(int node, Span<int> owners)
    {
        if (node == 0)
            return [];
        owners[0] = node == Nodes - 1 ? LateOwner : node % Owners;
        if (node % 3 != 0 || owners[0] is 0 or LateOwner)
            return owners[..1];
        owners[1] = 0;
        return owners;
    }
}

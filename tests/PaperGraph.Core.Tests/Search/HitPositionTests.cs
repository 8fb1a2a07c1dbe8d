using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Tests.Search;

public sealed class HitPositionTests
{
    private static readonly NodeId Node = NodeId.For(NodeKind.Paper, "one");

    [Fact]
    public void The_best_score_comes_first_then_the_smaller_id()
    {
        NodeId[] nodes = [.. new[] { Node, NodeId.For(NodeKind.Paper, "two") }.Order()];

        Assert.Equal(
            [new HitPosition(2, nodes[1]), new HitPosition(1, nodes[0]), new HitPosition(1, nodes[1])],
            new[] { new HitPosition(1, nodes[1]), new HitPosition(2, nodes[1]), new HitPosition(1, nodes[0]) }.Order());
    }

    [Fact]
    public void A_cursor_names_the_very_score()
    {
        var position = new HitPosition(0.1 + 0.2, Node);

        Assert.Equal(position, HitPosition.Read(position.CursorIn("search.one"), "search.one"));
        Assert.Throws<InvalidCursorException>(() => HitPosition.Read(position.CursorIn("search.one"), "search.other"));
    }

    [Fact]
    public void The_list_of_a_search_is_that_of_its_words_and_kinds()
    {
        var list = ListNames.Search(new HashSet<NodeKind> { NodeKind.Tag, NodeKind.Paper }, "one");

        Assert.Equal(list, ListNames.Search(new HashSet<NodeKind> { NodeKind.Paper, NodeKind.Tag }, "one"));
        Assert.NotEqual(list, ListNames.Search(null, "one"));
        Assert.NotEqual(list, ListNames.Search(new HashSet<NodeKind> { NodeKind.Paper, NodeKind.Tag }, "two"));
    }
}

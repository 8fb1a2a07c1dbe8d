using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Paging;

/// <summary>Nodes that are listed by name, all or those whose name contains something, without case.</summary>
/// <param name="order">By name.</param>
/// <param name="sorted">All of them, in that order.</param>
/// <param name="nodeOf">The node of a number.</param>
/// <param name="nameOf">The name of a node.</param>
internal sealed class NameList<TNode>(NodeOrder order, NumberList sorted, Func<int, TNode> nodeOf, Func<TNode, string> nameOf)
{
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    public Page<TNode> Cut(string? contains, PageRequest page) =>
        new NodePager(order, page).CutSorted(sorted, number => Contains(number, contains)).Of(order, nodeOf);

    public int Count(string? contains) => sorted.All().Count(number => Contains(number, contains));

    private bool Contains(int number, string? part) =>
        part is null || nameOf(nodeOf(number)).Contains(part, StringComparison.OrdinalIgnoreCase);
}

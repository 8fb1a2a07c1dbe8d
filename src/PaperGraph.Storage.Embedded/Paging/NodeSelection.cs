using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Paging;

/// <summary>The nodes that meet all of some conditions.</summary>
internal sealed class NodeSelection
{
    // While one node in so many is expected to meet the conditions, walking the sorted list finds a page sooner than collecting.
    private const int WalkedShare = 16;

    private readonly Condition[] _conditions;
    private readonly Condition? _narrowest;

    public NodeSelection(IEnumerable<Condition> conditions)
    {
        _conditions = [.. conditions];
        _narrowest = _conditions.Where(condition => condition.Postings is not null).MinBy(condition => condition.AtMost);
    }

    /// <param name="order">The list's order.</param>
    /// <param name="page">Which part of it.</param>
    /// <param name="sorted">All nodes in that order.</param>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    public NumberPage Cut(NodeOrder order, PageRequest page, Func<NumberList> sorted)
    {
        var pager = new NodePager(order, page);
        if (_narrowest is not { Postings: { } postings } narrowest)
            return pager.CutSorted(sorted(), Holds);
        return narrowest.AtMost * WalkedShare > sorted().Count
            ? pager.CutSorted(sorted(), Holds)
            : pager.CutUnsorted(NumberUnion.Of(postings), Holds);
    }

    /// <param name="sorted">All nodes, in any order.</param>
    public int Count(Func<NumberList> sorted)
    {
        if (_conditions.Length == 0)
            return sorted().Count;
        return (_narrowest is { Postings: { } postings } ? NumberUnion.Of(postings) : sorted().All()).Count(Holds);
    }

    private bool Holds(int number)
    {
        foreach (var condition in _conditions)
        {
            if (!condition.Holds(number))
                return false;
        }

        return true;
    }
}

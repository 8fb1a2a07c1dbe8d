using PaperGraph.Core.Paging;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Paging;

/// <summary>Cuts one page out of an ordered list of nodes.</summary>
internal sealed class NodePager
{
    private readonly NodeOrder _order;
    private readonly PageRequest _request;
    private readonly SortKey? _from;

    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    public NodePager(NodeOrder order, PageRequest request)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(request.Size, nameof(request));
        (_order, _request) = (order, request);
        _from = request.From is { } cursor ? order.KeyOf(cursor) : null;
    }

    /// <summary>The page of a list that is sorted already: looks at no more items than it has to.</summary>
    public NumberPage CutSorted(NumberList sorted, Func<int, bool> holds)
    {
        var boundary = sorted.FindBoundary(IsBeforeBoundary);
        var (ahead, behind) = _request.Backward
            ? (sorted.Backward(boundary), sorted.Forward(boundary))
            : (sorted.Forward(boundary), sorted.Backward(boundary));
        var taken = ahead.Where(holds).Take(_request.Size + 1).ToList();
        return PageOf(taken, _from is not null && behind.Any(holds));
    }

    /// <summary>The page of some nodes in any order: keeps no more of them than it has to.</summary>
    public NumberPage CutUnsorted(IEnumerable<int> candidates, Func<int, bool> holds)
    {
        var best = new BestNodes(_order, _request.Size + 1, _request.Backward);
        var isAnyBehind = false;
        foreach (var number in candidates.Where(holds))
        {
            if (IsBeforeBoundary(number) == _request.Backward)
                best.Add(number);
            else
                isAnyBehind = true;
        }

        return PageOf(best.Sorted(), isAnyBehind);
    }

    // The boundary lies before the first item asked for, or, backward, behind the last.
    private bool IsBeforeBoundary(int number)
    {
        if (_from is not { } from)
            return _request.Backward;
        var place = _order.KeyOf(number).CompareTo(from);
        return _request.Backward ? place < 0 : place <= 0;
    }

    private NumberPage PageOf(List<int> taken, bool isAnyBehind)
    {
        var isMore = taken.Count > _request.Size;
        if (isMore)
            taken.RemoveAt(taken.Count - 1);
        if (_request.Backward)
            taken.Reverse();
        return _request.Backward
            ? new NumberPage(taken, HasNext: isAnyBehind, HasPrevious: isMore)
            : new NumberPage(taken, HasNext: isMore, HasPrevious: isAnyBehind);
    }
}

using PaperGraph.Core.Related;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>Tells by the lists that a candidate is on what it can score at most. Kept and used again, by one query at a time.</summary>
/// <remarks>
/// Whatever else two papers share, they share by a list that was too long. With the candidates in this order few have to be looked at before no other can be among the
/// best (the idea is MaxScore's: Turtle and Flood, Query Evaluation: Strategies and Optimizations, 1995).
/// </remarks>
internal sealed class CandidateBounds
{
    private readonly List<FoundBy> _foundBy = [];
    private double[] _mostOfChains = [];
    private double[] _mostOfChainsOfTooLong = [];
    private Candidate _ofTooLong;

    /// <summary>Begins a query.</summary>
    /// <param name="tooLong">The lists that no candidates are taken from.</param>
    public void Begin(IEnumerable<CandidateList<ListHandle>> tooLong)
    {
        _foundBy.Clear();
        Array.Clear(_mostOfChains);
        _ofTooLong = default;
        foreach (var list in tooLong)
            _ofTooLong = With(_ofTooLong, Add(list));
        _mostOfChainsOfTooLong = [.. _mostOfChains];
    }

    /// <summary>Takes in a list.</summary>
    /// <returns>The place that it has here.</returns>
    public int Add(CandidateList<ListHandle> list)
    {
        if (list.Handle.Chain >= _mostOfChains.Length)
            Array.Resize(ref _mostOfChains, list.Handle.Chain + 1);
        return Add(new FoundBy(list.Handle.Most, list.Handle.Chain, list.Kind == RelationKind.Text));
    }

    /// <summary>Takes in a link, which is a list of one paper.</summary>
    /// <returns>The place that it has here.</returns>
    public int Add(StatedLink link) => Add(new FoundBy(Relatedness.OfLink(link.Link.Kind), ListHandle.NoChain, IsText: false));

    /// <summary>A candidate that is on no list yet.</summary>
    public Candidate Of(int number)
    {
        Array.Clear(_mostOfChains);
        _mostOfChainsOfTooLong.CopyTo(_mostOfChains, 0);
        return _ofTooLong with { Number = number };
    }

    /// <summary>The candidate that <see cref="Of" /> began last, with the list of a place.</summary>
    public Candidate With(Candidate candidate, int place)
    {
        var (most, chain, isText) = _foundBy[place];
        if (isText)
            return new Candidate(candidate.Number, candidate.Most + most, candidate.MostOfText + most);
        if (chain == ListHandle.NoChain)
            return candidate with { Most = candidate.Most + most };
        var more = Math.Max(0, most - _mostOfChains[chain]);
        _mostOfChains[chain] += more;
        return candidate with { Most = candidate.Most + more };
    }

    private int Add(FoundBy foundBy)
    {
        _foundBy.Add(foundBy);
        return _foundBy.Count - 1;
    }

    private readonly record struct FoundBy(double Most, int Chain, bool IsText);
}

using PaperGraph.Core.Paging;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>Answers one search in one state.</summary>
/// <remarks>
/// <para>
/// FTS5's bm25 of two indexes cannot be compared: a word in most papers is worth nothing there and much among tags. So a hit scores the share
/// of its relevance in that of the best hit of its kind, times the weight of the kind (<see cref="TextIndex.Weight" />).
/// </para>
/// <para>
/// A word in a third of a million papers tells them hardly apart, and to rank them all takes seconds: of each kind the <see cref="MostRanked" /> hits written last
/// are ranked, and the others come behind them, by id.
/// </para>
/// </remarks>
internal sealed class TextSearch(GraphSnapshot graph, DatabaseConnection connection, SearchRequest search, CancellationToken cancellationToken)
{
    /// <summary>So many hits of a kind are ranked.</summary>
    public const int MostRanked = 5_000;

    // Of the best hit of its kind; even a book that names the words once has a larger share.
    private const double ShareOfOthers = 1e-12;

    private readonly string _match = MatchText.Of(search.Expression);

    // The pages of a search and its count come of one ranking, and popular searches are asked again.
    private SearchRanking Ranking => graph.Searches.Get((AskedKinds.Of(search.Kinds), _match), _ => Rank());

    public int Count()
    {
        var ranking = Ranking;
        if (ranking.Count < 0)
            ranking.Count = ranking.Ranked.Length + ranking.Others.Sum(others => Find(others).Count);
        return ranking.Count;
    }

    public Page<SearchHit> Cut(PageRequest page)
    {
        var (list, ranking) = (ListNames.Search(search.Kinds, _match), Ranking);
        FoundNode? after = page.From is { } cursor ? new FoundNode(HitPosition.Read(cursor, list), 0) : null;
        var first = after is { } position ? ranking.FirstBehind(position) : 0;
        var following = ranking.Ranked.Skip(first).Take(page.Size + 1).ToList();
        if (following.Count <= page.Size)
            following.AddRange(BestOthers(ranking, after, page.Size + 1 - following.Count));
        return new Page<SearchHit>(
            [.. following.Take(page.Size).Select((found, at) => new PageItem<SearchHit>(ranking.HitAt(first + at, found, HitOf), () => found.Position.CursorIn(list)))],
            following.Count > page.Size,
            first > 0);
    }

    private SearchRanking Rank()
    {
        var (ranked, others) = (new List<FoundNode>(), new List<OtherHits>());
        foreach (var index in TextIndex.All.Where(index => search.Kinds is null || search.Kinds.Contains(index.Kind)))
        {
            var (found, before) = index.RankLatest(graph, connection, _match, MostRanked, cancellationToken);
            var most = found.Count == 0 ? 1 : found.Max(hit => hit.Relevance);
            ranked.AddRange(found.Select(hit => At(index, hit.Number, hit.Relevance / most)));
            if (before > 0)
                others.Add(new OtherHits(index, before));
        }

        ranked.Sort();
        return new SearchRanking([.. ranked], others);
    }

    private IEnumerable<FoundNode> BestOthers(SearchRanking ranking, FoundNode? after, int most)
    {
        var best = new PriorityQueue<FoundNode, FoundNode>(Comparer<FoundNode>.Create((one, other) => other.CompareTo(one)));
        foreach (var found in ranking.Others.SelectMany(others => Find(others).Select(number => At(others.Index, number, ShareOfOthers))))
        {
            if (after is { } from && found.CompareTo(from) <= 0)
                continue;
            if (best.Count < most)
                best.Enqueue(found, found);
            else
                best.EnqueueDequeue(found, found);
        }

        return best.UnorderedItems.Select(item => item.Element).Order();
    }

    private List<int> Find(OtherHits others) => others.Index.Find(graph, connection, _match, others.Before, cancellationToken);

    private FoundNode At(TextIndex index, int number, double share) => new(new HitPosition(index.Weight * share, graph.IdOf(index.Kind, number)), number);

    private SearchHit HitOf(FoundNode found)
    {
        var texts = HitTexts.Of(graph, connection, found.Position.Node.Kind, found.Number);
        return new SearchHit(found.Position.Node, found.Position.Score, Snippets.Of(texts, search.Expression) ?? texts[0]);
    }
}

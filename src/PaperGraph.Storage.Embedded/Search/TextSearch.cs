using PaperGraph.Core.Paging;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Search;

/// <summary>Answers one search in one state.</summary>
/// <remarks>
/// FTS5's bm25 of two indexes cannot be compared: a word in most papers is worth nothing there and much among tags. So a hit scores the share
/// of its relevance in that of the best hit of its kind, times the weight of the kind (<see cref="TextIndex.Weight" />).
/// </remarks>
internal sealed class TextSearch(GraphSnapshot graph, DatabaseConnection connection, SearchRequest search, CancellationToken cancellationToken)
{
    private readonly string _match = MatchText.Of(search.Expression);

    private IEnumerable<TextIndex> Indexes => TextIndex.All.Where(index => search.Kinds is null || search.Kinds.Contains(index.Kind));

    public int Count() => Indexes.Sum(index => index.Find(graph, connection, _match, cancellationToken).Count);

    public Page<SearchHit> Cut(PageRequest page)
    {
        var list = ListNames.Search(search.Kinds, _match);
        HitPosition? after = page.From is { } cursor ? HitPosition.Read(cursor, list) : null;
        var best = new PriorityQueue<FoundNode, FoundNode>(Comparer<FoundNode>.Create((one, other) => other.CompareTo(one)));
        var isAnyBefore = false;
        foreach (var found in Indexes.SelectMany(Score))
        {
            if (after is { } from && found.Position.CompareTo(from) <= 0)
                isAnyBefore = true;
            else if (best.Count <= page.Size)
                best.Enqueue(found, found);
            else
                best.EnqueueDequeue(found, found);
        }

        var sorted = best.UnorderedItems.Select(item => item.Element).Order().ToList();
        return new Page<SearchHit>(
            [.. sorted.Take(page.Size).Select(found => new PageItem<SearchHit>(HitOf(found), () => found.Position.CursorIn(list)))], sorted.Count > page.Size, isAnyBefore);
    }

    private IEnumerable<FoundNode> Score(TextIndex index)
    {
        var ranked = index.Rank(graph, connection, _match, cancellationToken);
        var most = ranked.Count == 0 ? 1 : ranked.Max(found => found.Relevance);
        return ranked.Select(found => new FoundNode(new HitPosition(index.Weight * (found.Relevance / most), graph.IdOf(index.Kind, found.Number)), found.Number));
    }

    private SearchHit HitOf(FoundNode found)
    {
        var texts = HitTexts.Of(graph, connection, found.Position.Node.Kind, found.Number);
        return new SearchHit(found.Position.Node, found.Position.Score, Snippets.Of(texts, search.Expression) ?? texts[0]);
    }
}

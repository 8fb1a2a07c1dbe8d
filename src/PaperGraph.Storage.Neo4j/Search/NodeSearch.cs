using PaperGraph.Core.Paging;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Search;

/// <summary>A search as the server is asked, and what its answers mean.</summary>
/// <remarks>
/// The relevance of hits in two indexes cannot be compared: a word in most papers is worth nothing there and much among tags. So a hit scores
/// the share of its relevance in that of the best hit of its kind, times the weight of the kind (<see cref="SearchedIndex.Weight" />).
/// </remarks>
internal sealed class NodeSearch(SearchRequest request)
{
    private static readonly CypherQuery FindHits = CypherQuery.Named("Search/find-hits");
    private static readonly CypherQuery CountHits = CypherQuery.Named("Search/count-hits");

    private readonly TextProgram _program = TextProgram.Of(request.Expression);

    private string List => ListNames.Search(request.Kinds, _program.ToString());

    private IReadOnlyList<CypherMap> Indexes =>
        [.. SearchedIndex.All.Where(index => request.Kinds is null || request.Kinds.Contains(index.Kind)).Select(index => index.Parameter(_program))];

    public CypherStatement Count() => CountHits.With("indexes", Indexes).With("program", _program.Steps);

    /// <exception cref="InvalidCursorException">The page starts at a cursor of another search.</exception>
    public CypherStatement Find(PageRequest page)
    {
        HitPosition? after = page.From is { } cursor ? HitPosition.Read(cursor, List) : null;
        return FindHits.With("indexes", Indexes).With("program", _program.Steps)
            .With("afterScore", after?.Score).With("afterId", after?.Node.ToString()).With("limit", page.Size + 1L);
    }

    public Page<SearchHit> PageOf(CypherRow answer, int size)
    {
        var list = List;
        var hits = answer.Rows("hits");
        return new Page<SearchHit>([.. hits.Take(size).Select(hit => ItemOf(hit, list))], hits.Count > size, answer.Flag("hasPrevious"));
    }

    private PageItem<SearchHit> ItemOf(CypherRow row, string list)
    {
        var position = new HitPosition(row.Double("score"), row.NodeId("id"));
        IReadOnlyList<string> texts = [.. row.Texts("texts").OfType<string>()];
        var snippet = Snippets.Of(texts, request.Expression) ?? texts.FirstOrDefault(string.Empty);
        return new PageItem<SearchHit>(new SearchHit(position.Node, position.Score, snippet), () => position.CursorIn(list));
    }
}

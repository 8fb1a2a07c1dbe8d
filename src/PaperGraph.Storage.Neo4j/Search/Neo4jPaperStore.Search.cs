using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Search;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : ISearchQueries
{
    public async Task<Page<SearchHit>> SearchAsync(SearchRequest search, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfNegative(page.Size, nameof(page));
        if (page.Backward)
            throw new ArgumentException("A search has only forward pages.", nameof(page));
        var asked = new NodeSearch(search);
        var rows = await ReadAsync(asked.Find(page), cancellationToken);
        return asked.PageOf(rows[0], page.Size);
    }

    public async Task<int> CountHitsAsync(SearchRequest search, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        var rows = await ReadAsync(new NodeSearch(search).Count(), cancellationToken);
        return rows[0].Int("hits");
    }
}

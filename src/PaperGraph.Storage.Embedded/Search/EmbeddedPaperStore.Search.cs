using PaperGraph.Core.Graph;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Search;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<Page<SearchHit>> SearchAsync(SearchRequest search, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfNegative(page.Size, nameof(page));
        return page.Backward
            ? throw new ArgumentException("A search has only forward pages.", nameof(page))
            : Task.FromResult(Read((state, connection) => new TextSearch(state.Graph, connection, search, cancellationToken).Cut(page)));
    }

    public Task<int> CountHitsAsync(SearchRequest search, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        return Task.FromResult(Read((state, connection) => new TextSearch(state.Graph, connection, search, cancellationToken).Count()));
    }

    private static NumberList FindPapersByText(GraphSnapshot graph, DatabaseConnection connection, SearchExpression text) =>
        graph.TextMatches.Get((NodeKind.Paper, MatchText.Of(text)), _ => TextMatches.Papers(graph, connection, text));

    private static NumberList FindAnnotationsByText(GraphSnapshot graph, DatabaseConnection connection, SearchExpression text) =>
        graph.TextMatches.Get((NodeKind.Annotation, MatchText.Of(text)), _ => TextMatches.Annotations(graph, connection, text));
}

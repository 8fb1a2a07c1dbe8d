using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Neo4j.Related;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : IRelatedQueries
{
    public async Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>> FindRelatedAsync(
        IReadOnlyCollection<Id<Paper>> papers, int first, IReadOnlySet<RelationKind>? via, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        return first == 0 || papers.Count == 0
            ? new Dictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>()
            : await new RelatedFinder(ReadAsync, first).FindAsync(papers, via, cancellationToken);
    }
}

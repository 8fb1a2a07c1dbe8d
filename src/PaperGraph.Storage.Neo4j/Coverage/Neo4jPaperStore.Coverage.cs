using PaperGraph.Core.Coverage;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Coverage;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : ICoverageQueries
{
    private static readonly CypherQuery FindCoverage = CypherQuery.Named("Coverage/find-coverage");

    // It walks the whole library, and is asked for far more often than the library changes.
    private volatile KnownCoverage? _coverage;

    public async Task<LibraryCoverage> FindCoverageAsync(CancellationToken cancellationToken)
    {
        var known = _coverage;
        var rows = await ReadAsync(
            FindCoverage.With("taught", TopicConfidence.Taught).With("steps", TopicConfidence.Steps).With("known", known?.State), cancellationToken);
        if (rows is [] && known is not null)
            return known.Coverage;
        return (_coverage = CoverageFigures.Read(rows, cancellationToken)).Coverage;
    }
}

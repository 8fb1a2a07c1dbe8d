using PaperGraph.Core.Coverage;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Coverage;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : ICoverageQueries
{
    private static readonly CypherQuery FindCoverage = CypherQuery.Named("Coverage/find-coverage");

    public async Task<LibraryCoverage> FindCoverageAsync(CancellationToken cancellationToken) =>
        CoverageFigures.Read(await ReadAsync(FindCoverage.With("taught", TopicConfidence.Taught).With("steps", TopicConfidence.Steps), cancellationToken), cancellationToken);
}

using PaperGraph.Core.Imports;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Leases;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Writes what an import reads, one transaction a batch, so that nobody sees it.</summary>
internal sealed class ReadingWriter(CypherClient client, WriteLease lease, RunningImport import)
{
    private static readonly CypherQuery WriteProblems = CypherQuery.Named("Imports/write-problems");
    private static readonly CypherQuery WriteWorks = CypherQuery.Named("Imports/write-works");
    private static readonly CypherQuery WriteKnownAnnotations = CypherQuery.Named("Imports/write-known-annotations");
    private static readonly CypherQuery WritePaperReadings = CypherQuery.Named("Imports/write-paper-readings");
    private static readonly CypherQuery WriteAnnotationReadings = CypherQuery.Named("Imports/write-annotation-readings");
    private static readonly CypherQuery WriteStatements = CypherQuery.Named("Imports/write-statements");

    public Task WriteAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        var parameters = new ReadingParameters(import, batch.Entries);
        var problems = batch.Problems.Select(ProblemOf).ToList();
        return client.WriteAsync(
            async transaction =>
            {
                await lease.KeepAsync(transaction, cancellationToken);
                await RunAsync(WriteProblems, "problems", problems);
                await RunAsync(WriteWorks, "works", parameters.Works);
                await RunAsync(WriteKnownAnnotations, "annotations", parameters.KnownAnnotations);
                await RunAsync(WritePaperReadings, "readings", parameters.Papers);
                await RunAsync(WriteAnnotationReadings, "readings", parameters.Annotations);
                await RunAsync(WriteStatements, "statements", parameters.Statements);

                async Task RunAsync(CypherQuery query, string parameter, List<CypherMap> rows)
                {
                    if (rows.Count > 0)
                        await transaction.RunAsync(query.With(parameter, rows).With("import", import.Number), cancellationToken);
                }
            },
            cancellationToken);
    }

    private CypherMap ProblemOf(ImportProblem problem) => new CypherMap()
        .Put("line", problem.Line).Put("message", problem.Message).Put("text", problem.Text).Put("place", ProblemPlace.Of(problem.Line, import.NextNumber()));
}

using PaperGraph.Core.Imports;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Leases;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Writes what an import reads, one transaction a batch, so that nobody sees it.</summary>
internal sealed class ReadingWriter(WriteLease lease, RunningImport import)
{
    private static readonly CypherQuery WriteProblems = CypherQuery.Named("Imports/write-problems");
    private static readonly CypherQuery WriteWorks = CypherQuery.Named("Imports/write-works");
    private static readonly CypherQuery WriteKnownAnnotations = CypherQuery.Named("Imports/write-known-annotations");
    private static readonly CypherQuery WritePaperReadings = CypherQuery.Named("Imports/write-paper-readings");
    private static readonly CypherQuery WriteAnnotationReadings = CypherQuery.Named("Imports/write-annotation-readings");
    private static readonly CypherQuery WriteStatements = CypherQuery.Named("Imports/write-statements");

    public Task WriteAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        var read = new ReadingParameters(batch.Entries, import.Numbers, import.Vocabulary);
        (CypherQuery Query, string Parameter, List<CypherMap> Rows)[] parts =
        [
            (WriteProblems, "problems", batch.Problems.Select(ProblemOf).ToList()),
            (WriteWorks, "works", read.Works),
            (WriteKnownAnnotations, "annotations", read.KnownAnnotations),
            (WritePaperReadings, "readings", read.Papers),
            (WriteAnnotationReadings, "readings", read.Annotations),
            (WriteStatements, "statements", read.Statements),
        ];
        return lease.WriteAsync(
            [.. parts.Where(part => part.Rows.Count > 0).Select(part => part.Query.With(part.Parameter, part.Rows).With("import", import.Number))],
            cancellationToken);
    }

    private CypherMap ProblemOf(ImportProblem problem) => new CypherMap()
        .Put("line", problem.Line).Put("message", problem.Message).Put("text", problem.Text).Put("place", ProblemPlace.Of(problem.Line, import.Numbers.Next()));
}

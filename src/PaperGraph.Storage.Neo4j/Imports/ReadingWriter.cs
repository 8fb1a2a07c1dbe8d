using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Leases;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Writes what an import reads, some entries a transaction, so that nobody sees it.</summary>
internal sealed class ReadingWriter(WriteLease lease, RunningImport import)
{
    // The server holds a transaction in memory, and ends one that takes too long.
    private const int EntriesATime = 512;

    private static readonly CypherQuery WriteProblems = CypherQuery.Named("Imports/write-problems");
    private static readonly CypherQuery WriteWorks = CypherQuery.Named("Imports/write-works");
    private static readonly CypherQuery WriteKnownAnnotations = CypherQuery.Named("Imports/write-known-annotations");
    private static readonly CypherQuery WritePaperReadings = CypherQuery.Named("Imports/write-paper-readings");
    private static readonly CypherQuery WriteAnnotationReadings = CypherQuery.Named("Imports/write-annotation-readings");
    private static readonly CypherQuery WriteStatements = CypherQuery.Named("Imports/write-statements");

    public async Task WriteAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        var problems = batch.Problems;
        foreach (var entries in batch.Entries.Chunk(EntriesATime))
        {
            await WriteAsync(entries, problems, cancellationToken);
            problems = [];
        }

        if (problems.Count > 0)
            await WriteAsync([], problems, cancellationToken);
    }

    private Task WriteAsync(IReadOnlyList<EntryReading> entries, IReadOnlyList<ImportProblem> problems, CancellationToken cancellationToken)
    {
        var read = new ReadingParameters(entries, import.Numbers, import.Vocabulary);
        (CypherQuery Query, string Parameter, List<CypherMap> Rows)[] parts =
        [
            (WriteProblems, "problems", problems.Select(ProblemOf).ToList()),
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

using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Vocabularies;

/// <summary>Writes what was recognised anew into the readings that are kept, within a transaction.</summary>
internal sealed class FindingsWriter(ICypherTransaction transaction, IReadOnlySet<Id<Topic>> vocabulary, CancellationToken cancellationToken)
{
    private static readonly CypherQuery RewritePaperReadings = CypherQuery.Named("Vocabularies/rewrite-paper-readings");
    private static readonly CypherQuery RewriteAnnotationReadings = CypherQuery.Named("Vocabularies/rewrite-annotation-readings");
    private static readonly CypherQuery DeleteStatements = CypherQuery.Named("Vocabularies/delete-statements");
    private static readonly CypherQuery WriteStatements = CypherQuery.Named("Imports/write-statements");
    private static readonly CypherQuery WriteWorks = CypherQuery.Named("Imports/write-works");

    public async Task WriteAsync(IReadOnlyList<EntryFindings> findings, long generation)
    {
        if (findings.Count == 0)
            return;
        var found = await StillThereAsync(findings, generation);
        await RunAsync(RewriteAnnotationReadings.With("readings", found.Annotations).With("replaced", SaidImports.Replaced));
        await RunAsync(WriteWorks.With("works", found.Works).With("import", generation));
        await RunAsync(DeleteStatements.With("entries", found.Restated));
        foreach (var (import, statements) in found.Statements)
            await RunAsync(WriteStatements.With("statements", statements).With("import", import));
    }

    // A file that was read again meanwhile says all of it anew, with the vocabulary there is.
    private async Task<FindingParameters> StillThereAsync(IReadOnlyList<EntryFindings> findings, long generation)
    {
        var all = ParametersOf(findings, generation);
        var kept = (await RunAsync(RewritePaperReadings.With("readings", all.Papers))).Select(row => row.Long("number")).ToHashSet();
        return kept.Count == findings.Count ? all : ParametersOf([.. findings.Where(one => kept.Contains(one.Entry.Number))], generation);
    }

    private FindingParameters ParametersOf(IReadOnlyList<EntryFindings> findings, long generation)
    {
        var parameters = new FindingParameters(new Numbering(generation), vocabulary);
        foreach (var one in findings)
            parameters.Add(one);
        return parameters;
    }

    private Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement) => transaction.RunAsync(statement, cancellationToken);
}

using System.Runtime.CompilerServices;
using PaperGraph.Core.Copies;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Copies;

/// <summary>Reads an import: its beginning, its problems, what it read if it stands, and how it ended.</summary>
internal sealed class ImportReader(CypherClient client, CypherRow node, IReadOnlySet<Id<Topic>> vocabulary)
{
    private const int ProblemsATime = 1_000;
    private const int EntriesATime = 200;

    private static readonly CypherQuery PageProblems = CypherQuery.Named("Copies/page-problems");
    private static readonly CypherQuery PageEntries = CypherQuery.Named("Copies/page-entries");

    public async IAsyncEnumerable<RecordPart> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (import, isStanding) = (ImportProperties.Read(node), node.MaybeFlag("standing"));
        yield return new RecordPart.ImportBegins(
            new ImportStart(import.Id, import.File, import.Format, import.Fingerprint, node.MaybeText("rules") ?? string.Empty, import.StartedAt) { By = import.By });
        await foreach (var problems in ReadProblemsAsync(cancellationToken))
            yield return new RecordPart.ImportGoesOn(new ImportBatch([], problems));
        if (isStanding)
        {
            await foreach (var batch in ReadEntriesAsync(cancellationToken))
                yield return new RecordPart.ImportGoesOn(batch);
        }

        var isBroken = import.Status == ImportStatus.Running;
        yield return new RecordPart.ImportEnds(isBroken ? import with { Status = ImportStatus.Failed } : import, isStanding);
    }

    private async IAsyncEnumerable<IReadOnlyList<ImportProblem>> ReadProblemsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var after = string.Empty; ;)
        {
            var rows = await client.ReadAsync(
                PageProblems.With("import", node.Long("number")).With("after", after).With("limit", ProblemsATime), cancellationToken);
            if (rows.Count == 0)
                yield break;
            yield return [.. rows.Select(row => new ImportProblem(row.Int("line"), row.Text("message"), row.Text("text")))];
            after = rows[^1].Text("place");
        }
    }

    private async IAsyncEnumerable<ImportBatch> ReadEntriesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (after, end) = Numbering.NumbersOf(node.Long("number"));
        while (true)
        {
            var rows = await client.ReadAsync(PageEntries.With("after", after).With("end", end).With("limit", EntriesATime), cancellationToken);
            if (rows.Count == 0)
                yield break;
            yield return new ImportBatch([.. rows.Select(row => StoredEntry.Read(row, vocabulary))], []);
            after = rows[^1].Row("reading").Long("number");
        }
    }
}

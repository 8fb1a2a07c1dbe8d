using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Neo4j.Copies;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Vocabularies;

/// <summary>Reads the entries on record, some at a time: what people said first, then the readings that stand.</summary>
internal sealed class KeptEntryReader(CypherClient client, IEnumerable<long> standing, IReadOnlySet<Id<Topic>> vocabulary)
{
    private const int EntriesATime = 200;

    private static readonly CypherQuery PageSaidEntries = CypherQuery.Named("Vocabularies/page-said-entries");
    private static readonly CypherQuery PageEntries = CypherQuery.Named("Copies/page-entries");

    public async Task<KeptEntries> ReadAsync(RecordPlace? from, CancellationToken cancellationToken)
    {
        foreach (var import in ImportsFrom(from?.Import))
        {
            var rows = await client.ReadAsync(PageOf(import, import == from?.Import ? from.Entry : 0).With("limit", EntriesATime), cancellationToken);
            if (rows.Count > 0)
                return new KeptEntries([.. rows.Select(row => EntryOf(row, import))], new RecordPlace(import, NumberOf(rows[^1]), 0));
        }

        return new KeptEntries([], null);
    }

    private IEnumerable<long> ImportsFrom(long? import) => new[] { SaidImports.TakenBack, SaidImports.Said }.Concat(standing.Where(number => number > 0).Order())
        .Where(number => import is null || number >= import);

    private static CypherStatement PageOf(long import, long after)
    {
        if (import < 0)
            return PageSaidEntries.With("import", import).With("after", after);
        var (first, end) = Numbering.NumbersOf(import);
        return PageEntries.With("after", Math.Max(after, first)).With("end", end);
    }

    private KeptEntry EntryOf(CypherRow row, long import) => new(
        NumberOf(row), import, StoredEntry.Read(row, vocabulary), [.. row.Rows("annotations").Select(annotation => annotation.Long("number"))]);

    private static long NumberOf(CypherRow row) => row.Row("reading").Long("number");
}

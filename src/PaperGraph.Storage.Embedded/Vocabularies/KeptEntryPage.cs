using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Embedded.Copies;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Vocabularies;

/// <summary>Reads the entries on record, some at a time: what people said first, then the readings that stand.</summary>
internal sealed class KeptEntryPage(DatabaseConnection connection, ImportLedger imports)
{
    private const int SaidATime = 300;

    private readonly Dictionary<int, Topic> _topics = TopicTable.ReadAll(connection);

    public KeptEntries Read(RecordPlace? from)
    {
        foreach (var import in ImportsFrom(from?.Import))
        {
            var begin = import == from?.Import ? from : null;
            var (entries, place) = import < 0 ? Said(import, begin) : Met(import, begin);
            if (entries.Count > 0)
                return new KeptEntries(entries, place);
        }

        return new KeptEntries([], null);
    }

    private IEnumerable<int> ImportsFrom(long? import) => new[] { ImportLedger.TakenBack.Number, ImportLedger.Said.Number }
        .Concat(imports.Standing.Values.Select(entry => entry.Number).Order())
        .Where(number => import is null || number >= import);

    private (List<KeptEntry> Entries, RecordPlace Place) Met(int import, RecordPlace? from)
    {
        var table = new EntryTable(connection, import, _topics, from);
        var entries = table.Next();
        return (entries, table.Place);
    }

    private (List<KeptEntry> Entries, RecordPlace Place) Said(int import, RecordPlace? from)
    {
        var said = new List<StoredEntry>();
        using (var rows = connection.Prepare($"SELECT {EntryTable.Columns} FROM paper_reading WHERE import = ? AND number > ? ORDER BY number LIMIT {SaidATime}")
            .Bind(import).Bind(from?.Entry ?? 0).Rows())
        {
            while (rows.Next())
                said.Add(EntryTable.Read(rows));
        }

        var log = new LogTable(connection, _topics);
        var entries = said.ConvertAll(one =>
        {
            var reading = log.Entry(one, out var annotations);
            return new KeptEntry(one.Number, import, reading, annotations);
        });
        return (entries, new RecordPlace(import, said.Count > 0 ? said[^1].Number : 0, 0));
    }
}

using PaperGraph.Core.Copies;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Changes;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;
using PaperGraph.Storage.Embedded.Vocabularies;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>Reads the record in the order in which another store takes it in.</summary>
internal sealed class RecordReader(DatabaseConnection connection)
{
    private readonly ImportLedger _imports = ImportTable.ReadAll(connection);
    private readonly Dictionary<int, Topic> _topics = TopicTable.ReadAll(connection);

    public RecordSize Size => new(_imports.Latest.Count, _imports.Standing.Values.Sum(entry => entry.Import.Lines.Entries), ChangeTable.Head(connection));

    public IEnumerable<RecordPart> Read()
    {
        var known = new KnownTable(connection, _topics);
        yield return new RecordPart.Vocabulary([.. _topics.OrderBy(topic => topic.Key).Select(topic => topic.Value)], DefinitionTable.OfFile(connection));
        foreach (var tags in known.Tags())
            yield return new RecordPart.Names(tags, []);
        foreach (var people in known.People())
            yield return new RecordPart.Names([], people);
        foreach (var works in known.Works())
            yield return new RecordPart.Works(works);
        foreach (var annotations in known.Annotations())
            yield return new RecordPart.Annotations(annotations);
        foreach (var part in _imports.Latest.OrderBy(entry => entry.Number).SelectMany(Read))
            yield return part;
        foreach (var changes in new LogTable(connection, _topics).Read())
            yield return new RecordPart.Log(changes);
        foreach (var tags in known.Tags())
            yield return new RecordPart.NamedTopics(tags);
        var state = StateTable.Read(connection);
        if (state.RecognisedVersion == state.Version)
            yield return new RecordPart.Recognised(state.RecognisedBy);
    }

    private IEnumerable<RecordPart> Read(ImportEntry entry)
    {
        var import = entry.Import;
        yield return new RecordPart.ImportBegins(
            new ImportStart(import.Id, import.File, import.Format, import.Fingerprint, entry.Rules, import.StartedAt) { By = import.By });
        foreach (var problems in NumberedPages.Of(after => ProblemTable.Read(connection, entry.Number, after, NumberedPages.RowsATime)))
            yield return new RecordPart.ImportGoesOn(new ImportBatch([], problems));
        if (entry.IsStanding)
        {
            foreach (var entries in new EntryTable(connection, entry.Number, _topics).Read())
                yield return new RecordPart.ImportGoesOn(new ImportBatch(entries, []));
        }

        var isBroken = import.Status == ImportStatus.Running;
        yield return new RecordPart.ImportEnds(isBroken ? import with { Status = ImportStatus.Failed } : import, entry.IsStanding);
    }
}

using System.Runtime.CompilerServices;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Copies;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Changes;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;
using PaperGraph.Storage.Neo4j.Paging;
using PaperGraph.Storage.Neo4j.People;
using PaperGraph.Storage.Neo4j.Sessions;
using PaperGraph.Storage.Neo4j.Tags;
using PaperGraph.Storage.Neo4j.Topics;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Vocabularies;

namespace PaperGraph.Storage.Neo4j.Copies;

/// <summary>Reads the record in the order in which another store takes it in.</summary>
internal sealed class RecordReader(CypherClient client)
{
    private const int RowsATime = 1_000;
    private const int ChangesATime = 200;


    private static readonly CypherQuery MeasureRecord = CypherQuery.Named("Copies/measure-record");
    private static readonly CypherQuery ReadTopics = CypherQuery.Named("Vocabularies/read-topics");
    private static readonly CypherQuery ReadVocabulary = CypherQuery.Named("Vocabularies/read-vocabulary");
    private static readonly CypherQuery PageTags = CypherQuery.Named("Copies/page-tags");
    private static readonly CypherQuery PagePeople = CypherQuery.Named("Copies/page-people");
    private static readonly CypherQuery PageWorks = CypherQuery.Named("Copies/page-works");
    private static readonly CypherQuery PageAnnotations = CypherQuery.Named("Copies/page-annotations");
    private static readonly CypherQuery PageLog = CypherQuery.Named("Copies/page-log");
    private static readonly CypherQuery ReadImports = CypherQuery.Named("Copies/read-imports");

    public async Task<RecordSize> MeasureAsync(CancellationToken cancellationToken)
    {
        var size = (await client.ReadAsync(MeasureRecord, cancellationToken))[0];
        return new RecordSize(size.Int("imports"), size.Int("entries"), size.Long("changes"));
    }

    public async IAsyncEnumerable<RecordPart> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var topics = (await client.ReadAsync(ReadTopics, cancellationToken)).Select(row => TopicRecord.Read(row.Row("topic"))).OrderBy(topic => topic.Id).ToList();
        var written = (await client.ReadAsync(ReadVocabulary, cancellationToken))[0];
        yield return new RecordPart.Vocabulary(topics, [.. written.Rows("definitions").Select(DefinitionProperties.Read)]);
        await foreach (var tags in PagesAsync(PageTags, "id", string.Empty, cancellationToken))
            yield return new RecordPart.Names([.. tags.Select(TagRecord.Read)], []);
        await foreach (var people in PagesAsync(PagePeople, "id", string.Empty, cancellationToken))
            yield return new RecordPart.Names([], [.. people.Select(PersonRecord.Read)]);
        await foreach (var works in PagesAsync(PageWorks, "number", 0L, cancellationToken))
            yield return new RecordPart.Works([.. works.Select(WorkOf)]);
        await foreach (var annotations in PagesAsync(PageAnnotations, "id", string.Empty, cancellationToken))
            yield return new RecordPart.Annotations([.. annotations.Select(AnnotationOf)]);
        await foreach (var part in ReadImportsAsync(topics, cancellationToken))
            yield return part;
        await foreach (var part in ReadLogAsync(topics, cancellationToken))
            yield return part;
        await foreach (var tags in PagesAsync(PageTags, "id", string.Empty, cancellationToken))
            yield return new RecordPart.NamedTopics([.. tags.Select(TagRecord.Read)]);
        var state = TopicTaking.StateOf(written);
        if (state.RecognisedVersion == state.Version)
            yield return new RecordPart.Recognised(state.RecognisedBy);
    }

    private async IAsyncEnumerable<RecordPart> ReadImportsAsync(List<Topic> topics, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var vocabulary = topics.Select(topic => topic.Id).ToHashSet();
        foreach (var import in await client.ReadAsync(ReadImports, cancellationToken))
        {
            await foreach (var part in new ImportReader(client, import.Row("import"), vocabulary).ReadAsync(cancellationToken))
                yield return part;
        }
    }

    private async IAsyncEnumerable<RecordPart> ReadLogAsync(List<Topic> topics, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var vocabulary = topics.Select(topic => topic.Id).ToHashSet();
        for (var after = PlacedPage.Beginning; ;)
        {
            var rows = await client.ReadAsync(PageLog.With("after", after).With("limit", ChangesATime), cancellationToken);
            if (rows.Count == 0)
                yield break;
            yield return new RecordPart.Log([.. rows.Select(row => ChangeOf(row, vocabulary))]);
            after = rows[^1].Text("place");
        }
    }

    private static ChangeDraft ChangeOf(CypherRow row, IReadOnlySet<Id<Topic>> vocabulary) =>
        new(ChangeProperties.Read(row.Row("change")) with { UndoneBy = null }, ChangeDraft.WhateverWasChanged)
        {
            Entries = StoredEntry.ReadSaid(row, vocabulary),
            SaidTopics = [.. row.Rows("topics").Select(SaidTopicProperties.Read)],
            SaidSessions = [.. row.Rows("sessions").Select(SaidSessionProperties.Read)],
        };

    private async IAsyncEnumerable<IReadOnlyList<CypherRow>> PagesAsync(
        CypherQuery query, string order, object first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var after = first; ;)
        {
            var rows = await client.ReadAsync(query.With("after", after).With("limit", RowsATime), cancellationToken);
            if (rows.Count == 0)
                yield break;
            yield return rows;
            after = first is long ? rows[^1].Long(order) : rows[^1].Text(order);
        }
    }

    private static KnownWork WorkOf(CypherRow row) => new(row.Id<Paper>("id"), [.. row.Texts("keys").Select(KnownKeys.ReadWorkKey)]);

    private static MetAnnotation AnnotationOf(CypherRow row) => new(
        new KnownAnnotation(row.Id<Annotation>("id"), [.. row.Texts("keys").Select(KnownKeys.ReadAnnotationKey)]), row.Id<Paper>("paper"));
}

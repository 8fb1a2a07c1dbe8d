using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Vocabularies;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : IVocabularyStore
{
    private static readonly CypherQuery FindVocabularyState = CypherQuery.Named("Vocabularies/find-vocabulary-state");
    private static readonly CypherQuery ReadVocabulary = CypherQuery.Named("Vocabularies/read-vocabulary");
    private static readonly CypherQuery NoteRecognised = CypherQuery.Named("Vocabularies/note-recognised");

    public Task SaveTopicsAsync(IReadOnlyList<Topic> topics, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return WriteVocabularyAsync(transaction => new VocabularyWriter(transaction, cancellationToken).WriteAsync(topics), cancellationToken);
    }

    public async Task<VocabularyState> FindVocabularyStateAsync(CancellationToken cancellationToken) =>
        TopicTaking.StateOf((await ReadAsync(FindVocabularyState, cancellationToken))[0]);

    public async Task<WrittenVocabulary> ReadVocabularyAsync(CancellationToken cancellationToken)
    {
        var row = (await ReadAsync(ReadVocabulary, cancellationToken))[0];
        return new WrittenVocabulary(
            TopicTaking.StateOf(row), [.. row.Rows("definitions").Select(DefinitionProperties.Read)], [.. row.Rows("said").Select(SaidTopicProperties.Read)])
        {
            Added = row.Ids<Topic>("addedTopics").ToHashSet(),
        };
    }

    public async Task<long?> SaveVocabularyAsync(
        IReadOnlyList<TopicDefinition> definitions, IReadOnlyList<Topic> topics, long lookedAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentNullException.ThrowIfNull(topics);
        long? version = null;
        await WriteVocabularyAsync(
            async transaction => version = await new TopicTaking(transaction, cancellationToken).TakeFileAsync(definitions, topics, lookedAt), cancellationToken);
        return version;
    }

    public Task NoteRecognisedAsync(long version, string recognisedBy, CancellationToken cancellationToken) => WriteWithLeaseAsync(
        _ => _lease.WriteAsync(NoteRecognised.With("version", version).With("recognisedBy", recognisedBy), cancellationToken), cancellationToken);

    public async Task<KeptEntries> PageEntriesAsync(RecordPlace? from, CancellationToken cancellationToken)
    {
        var client = await OpenClientAsync(cancellationToken);
        var standing = await FindStandingAsync(client, cancellationToken);
        return await new KeptEntryReader(client, standing.Keys, await FindVocabularyAsync(client, cancellationToken)).ReadAsync(from, cancellationToken);
    }

    private Task WriteVocabularyAsync(Func<ICypherTransaction, Task> write, CancellationToken cancellationToken) => WriteWithLeaseAsync(
        async _ =>
        {
            // Topics are counted anew, and must not count what a broken import left.
            if (!IsImporting)
                await _sweeper.SweepAsync(cancellationToken);
            await _lease.WriteAsync(write, cancellationToken);
        },
        cancellationToken);
}

using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;
using PaperGraph.Storage.Embedded.Topics;
using PaperGraph.Storage.Embedded.Vocabularies;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<VocabularyState> FindVocabularyStateAsync(CancellationToken cancellationToken) =>
        Task.FromResult(Read((_, connection) => StateTable.Read(connection)));

    // A topic that comes back gets a number that no reading knows, so that nothing needs to be said of what was added.
    public Task<WrittenVocabulary> ReadVocabularyAsync(CancellationToken cancellationToken) => Task.FromResult(Read((_, connection) =>
        new WrittenVocabulary(StateTable.Read(connection), DefinitionTable.OfFile(connection), DefinitionTable.Said(connection))));

    public Task<long?> SaveVocabularyAsync(
        IReadOnlyList<TopicDefinition> definitions, IReadOnlyList<Topic> topics, long lookedAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentNullException.ThrowIfNull(topics);
        return WriteAsync(
            connection =>
            {
                if (StateTable.Read(connection).Version != lookedAt)
                    return null;
                var version = 0L;
                connection.Transact(transaction =>
                {
                    DefinitionTable.ReplaceFile(transaction, definitions);
                    if (!VocabularyChange.IsNone(_state.Graph, topics))
                        TopicTable.Replace(transaction, topics);
                    version = StateTable.Advance(transaction);
                });
                _state = _state with { Graph = WithTopics(connection, _state.Graph, topics) };
                return (long?)version;
            },
            cancellationToken);
    }

    public Task NoteRecognisedAsync(long version, string recognisedBy, CancellationToken cancellationToken) => WriteAsync(
        connection => connection.Transact(transaction => StateTable.NoteRecognised(transaction, version, recognisedBy)), cancellationToken);

    public Task<KeptEntries> PageEntriesAsync(RecordPlace? from, CancellationToken cancellationToken) => Task.Run(
        () => Read((state, connection) => new KeptEntryPage(connection, state.Imports).Read(from)), cancellationToken);

    private static GraphSnapshot WithTopics(DatabaseConnection connection, GraphSnapshot graph, IReadOnlyList<Topic> topics) =>
        VocabularyChange.IsNone(graph, topics) ? graph : VocabularyChange.Apply(graph, TopicTable.ReadAll(connection));
}

using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;

namespace PaperGraph.GraphQL.Tests.Fakes;

internal sealed partial class FakePaperStore
{
    public Task<VocabularyState> FindVocabularyStateAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<WrittenVocabulary> ReadVocabularyAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<long?> SaveVocabularyAsync(
        IReadOnlyList<TopicDefinition> definitions, IReadOnlyList<Topic> topics, long lookedAt, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task NoteRecognisedAsync(long version, string recognisedBy, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<KeptEntries> PageEntriesAsync(RecordPlace? from, CancellationToken cancellationToken) => throw new NotSupportedException();
}

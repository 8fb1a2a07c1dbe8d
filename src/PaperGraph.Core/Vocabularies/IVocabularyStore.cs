using PaperGraph.Core.Changes;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Core.Vocabularies;

/// <summary>How a store keeps the vocabulary, and what topics are recognised in.</summary>
/// <remarks>What people say of topics, and what is recognised anew, comes in by <see cref="IChangeWriter.ChangeAsync" />.</remarks>
public interface IVocabularyStore
{
    /// <summary>Which vocabulary is kept; cheap enough to be asked before everything that depends on it.</summary>
    Task<VocabularyState> FindVocabularyStateAsync(CancellationToken cancellationToken);

    /// <summary>The vocabulary as it is kept.</summary>
    Task<WrittenVocabulary> ReadVocabularyAsync(CancellationToken cancellationToken);

    /// <summary>Keeps what the vocabulary's file says, and makes these the topics.</summary>
    /// <param name="definitions">What the file says.</param>
    /// <param name="topics">The topics that come of it and of what people say.</param>
    /// <param name="lookedAt">The version of what people say that they come of.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The version from now on; null where there is another than <paramref name="lookedAt" />: look again.</returns>
    Task<long?> SaveVocabularyAsync(IReadOnlyList<TopicDefinition> definitions, IReadOnlyList<Topic> topics, long lookedAt, CancellationToken cancellationToken);

    /// <summary>Notes that everything on record was recognised with a version, unless there is another by now.</summary>
    Task NoteRecognisedAsync(long version, string recognisedBy, CancellationToken cancellationToken);

    /// <summary>The first entries on record from a place on, or from the beginning: a bounded number of them.</summary>
    Task<KeptEntries> PageEntriesAsync(RecordPlace? from, CancellationToken cancellationToken);
}

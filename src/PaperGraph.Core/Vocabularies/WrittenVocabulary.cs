using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Core.Vocabularies;

/// <summary>The vocabulary as a store keeps it: what its file says, and what people say over it.</summary>
/// <param name="State">Which vocabulary that is.</param>
/// <param name="Definitions">What the file said when it was last read.</param>
/// <param name="Said">What people say, in the order of the log, counting or not.</param>
public sealed record WrittenVocabulary(VocabularyState State, IReadOnlyList<TopicDefinition> Definitions, IReadOnlyList<SaidTopic> Said)
{
    /// <summary>The topics that came, or came back, since everything was recognised: words of theirs that were found before may not be seen as such.</summary>
    public IReadOnlySet<Id<Topic>> Added { get; init; } = new HashSet<Id<Topic>>();
}

using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;

namespace PaperGraph.Import.Editing;

/// <summary>Takes topics out of the vocabulary. One that others are under, or need, is not: whoever takes it out says first what becomes of those.</summary>
internal sealed class TopicRemoving(IPaperStore store, Saying saying)
{
    private const int MostNamed = 5;

    public Task<Edit> RemoveAsync(string name, Editor by, CancellationToken cancellationToken) => saying.SayAsync(
        async () =>
        {
            var vocabulary = saying.Topics.Vocabulary;
            if (vocabulary.Find(name) is not { } topic)
                return Drafted.NotFound("topic", $"“{Shown.Short(name)}”", "name");
            var naming = vocabulary.Topics.Where(other => other.Broader.Contains(topic.Id) || other.Prerequisites.Contains(topic.Id)).Select(other => other.Name).ToList();
            if (naming.Count > 0)
                return Drafted.Refuse(new Mistake(MistakeCode.Conflict, Naming(topic, naming)) { Path = ["name"], Value = name });
            var written = await store.ReadVocabularyAsync(cancellationToken);
            var said = new SaidTopic { Name = topic.Name, IsRemoval = true };
            var change = saying.Of(ChangeKind.Topic, by, $"Removed the topic {Shown.Quoted(topic.Name)}.") with { Makes = [$"{topic.Id}.removed"], Needs = [$"{topic.Id}"] };
            var topics = Vocabulary.Of(VocabularyOverlay.Of(written.Definitions, [.. written.Said, said])).Topics;
            return new Drafted.Words(change, topic.Id.Node, []) { SaidTopics = [said], Topics = topics };
        },
        cancellationToken);

    private static string Naming(Topic topic, List<string> naming) =>
        $"{Shown.Listed(naming, MostNamed)} {(naming.Count == 1 ? "is" : "are")} under {Shown.Quoted(topic.Name)}, or {(naming.Count == 1 ? "needs" : "need")} it. Define {(naming.Count == 1 ? "it" : "them")} without it first.";
}

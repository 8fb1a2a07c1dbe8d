using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;

namespace PaperGraph.Import.Editing;

/// <summary>Says for a person what becomes of a topic.</summary>
internal static class TopicSentences
{
    /// <summary>The sentences, and the fields that are given.</summary>
    /// <param name="vocabulary">The vocabulary before.</param>
    /// <param name="topic">The topic in it; null where it is new.</param>
    /// <param name="said">What is said of it.</param>
    public static (string Summary, IReadOnlyList<string> Made) Describe(Vocabulary vocabulary, Topic? topic, SaidTopic said)
    {
        var sentences = new FieldSentences();
        var made = new List<string>();
        void Say(string field, bool isGiven, Action say)
        {
            if (!isGiven)
                return;
            made.Add(field);
            say();
        }

        Say("aliases", said.Aliases.IsGiven, () => sentences.Add("Aliases", topic?.Aliases ?? [], said.Aliases.Value ?? []));
        Say("description", said.Description.IsGiven, () => sentences.Add("Description", topic?.Description, said.Description.Value));
        Say("broader", said.Broader.IsGiven, () => sentences.Add("Broader", NamesOf(vocabulary, topic?.Broader), said.Broader.Value ?? []));
        Say("prerequisites", said.Prerequisites.IsGiven, () => sentences.Add("Prerequisites", NamesOf(vocabulary, topic?.Prerequisites), said.Prerequisites.Value ?? []));
        return (topic is null ? $"Defined the topic {Shown.Quoted(said.Name)}." : $"Of the topic {Shown.Quoted(said.Name)}: {sentences.Text}", made);
    }

    private static IEnumerable<string> NamesOf(Vocabulary vocabulary, IReadOnlyList<Id<Topic>>? topics) =>
        (topics ?? []).Select(id => vocabulary.TryGet(id, out var topic) ? topic.Name : $"{id}");
}

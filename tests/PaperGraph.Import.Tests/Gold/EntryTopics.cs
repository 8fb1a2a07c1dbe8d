using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Import.Tests.Seeds;
using PaperGraph.Import.Tests.Works;
using PaperGraph.Import.Vocabularies;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Tests.Gold;

/// <summary>The topics that the recogniser finds in an entry of the seed.</summary>
internal sealed record EntryTopics(EntryDraft Draft, IReadOnlyList<EntryTopic> Touched)
{
    public static async Task<(Vocabulary Vocabulary, IReadOnlyList<EntryTopics> Entries)> OfSeed(CancellationToken cancellationToken)
    {
        var vocabulary = await VocabularyFile.ReadAsync(SeedFolder.Topics, cancellationToken);
        var recogniser = new TopicRecogniser(vocabulary);
        return (vocabulary, [.. (await SeedTable.Drafts()).Select(draft => new EntryTopics(draft, TouchedBy(draft, recogniser)))]);
    }

    private static IReadOnlyList<EntryTopic> TouchedBy(EntryDraft draft, TopicRecogniser recogniser)
    {
        var texts = TextsOf(draft).ToList();
        var said = recogniser.Recognise(texts)
            .SelectMany((mentions, number) => mentions.Select(mention => (mention.Topic, mention.Weight, Words: Words(texts[number], mention))));
        var tagged = draft.Tags.Concat(draft.Annotations.SelectMany(annotation => annotation.Tags))
            .Select(tag => (recogniser.WholeName(tag)?.Id, Weight: TagReading.MentionWeight, Words: tag))
            .Where(tag => tag.Id is not null)
            .Select(tag => (tag.Id!.Value, tag.Weight, tag.Words));
        return [.. said.Concat(tagged).GroupBy(mention => mention.Item1)
            .Select(mentions => new EntryTopic(mentions.Key, TopicConfidence.Of(mentions.Select(mention => mention.Weight)), [.. mentions.Select(mention => mention.Words)]))
            .Where(topic => topic.Confidence >= TopicConfidence.Least)
            .OrderByDescending(topic => topic.Confidence)];
    }

    private static IEnumerable<PlacedText> TextsOf(EntryDraft draft)
    {
        // A title made of a passage or of a place says nothing that the passage does not.
        if (draft.TitleSource == TitleSource.Stated)
            yield return new PlacedText(MentionPlace.Title, draft.Title);
        foreach (var annotation in draft.Annotations)
        {
            if (annotation.Quote is { } quote)
                yield return new PlacedText(MentionPlace.Quote, quote);
            if (annotation.Note is { } note)
                yield return new PlacedText(MentionPlace.Note, note);
        }
    }

    private static string Words(PlacedText text, TopicMention mention) => text.Text.Substring(mention.Start, mention.Length);
}

/// <summary>A topic that an entry touches, and the words for it.</summary>
internal sealed record EntryTopic(Id<Topic> Topic, double Confidence, IReadOnlyList<string> Words);

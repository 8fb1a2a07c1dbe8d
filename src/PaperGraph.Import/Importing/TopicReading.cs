using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Import.Identity;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Importing;

/// <summary>Finds the topics in all texts of an entry at once, since a word's company may stand in another of them.</summary>
/// <param name="vocabulary">What the topics are taken from.</param>
/// <param name="version">Which version of the store's vocabulary that is.</param>
internal sealed class TopicReading(Vocabulary vocabulary, long version)
{
    // Made once for all files, and not at all where every file is unchanged.
    private readonly Lazy<TopicRecogniser> _recogniser = new(() => new TopicRecogniser(vocabulary));

    /// <summary>What the topics are taken from.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Which version of the store's vocabulary that is.</summary>
    public long Version => version;

    /// <summary>The entry with the topics in its title, abstract, quotes and notes.</summary>
    public RecognisedEntry Read(IdentifiedEntry entry)
    {
        var texts = new List<PlacedText>();
        AddWorkTexts(entry.Draft, texts);
        var inWork = texts.Count;
        foreach (var annotation in entry.Draft.Annotations)
            AddAnnotationTexts(annotation, texts);
        var found = _recogniser.Value.Recognise(texts);
        return new RecognisedEntry(entry, found.Take(inWork).SelectMany(mentions => mentions).ToList(), ByAnnotation(entry.Draft, found, inWork));
    }

    /// <summary>A tag, with the topic that it names as a whole.</summary>
    public TagReading ReadTag(string name) => new(name, _recogniser.Value.WholeName(name)?.Id);

    // A title that is only a place or the beginning of a quote says nothing that is not said elsewhere, or nothing at all.
    private static void AddWorkTexts(EntryDraft draft, List<PlacedText> texts)
    {
        if (draft.TitleSource <= TitleSource.Stated)
            texts.Add(new PlacedText(MentionPlace.Title, draft.Title));
        if (draft.Abstract is { } summary)
            texts.Add(new PlacedText(MentionPlace.Abstract, summary));
    }

    private static void AddAnnotationTexts(AnnotationDraft annotation, List<PlacedText> texts)
    {
        if (annotation.Quote is { } quote)
            texts.Add(new PlacedText(MentionPlace.Quote, quote));
        if (annotation.Note is { } note)
            texts.Add(new PlacedText(MentionPlace.Note, note));
    }

    private static List<IReadOnlyList<TopicMention>> ByAnnotation(
        EntryDraft draft, IReadOnlyList<IReadOnlyList<TopicMention>> found, int next)
    {
        var byAnnotation = new List<IReadOnlyList<TopicMention>>(draft.Annotations.Count);
        foreach (var annotation in draft.Annotations)
        {
            var texts = (annotation.Quote is null ? 0 : 1) + (annotation.Note is null ? 0 : 1);
            byAnnotation.Add(found.Skip(next).Take(texts).SelectMany(mentions => mentions).ToList());
            next += texts;
        }

        return byAnnotation;
    }
}

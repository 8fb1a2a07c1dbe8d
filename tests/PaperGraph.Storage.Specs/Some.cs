using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;

namespace PaperGraph.Storage.Specs;

/// <summary>Makes readings of which a test spells out only what it is about.</summary>
public static class Some
{
    /// <summary>The id of the paper that is called this.</summary>
    public static Id<Paper> PaperId(string name) => Id<Paper>.For(WorkKey.Title(name).Text);

    /// <summary>The id of the annotation that is called this.</summary>
    public static Id<Annotation> AnnotationId(string name) => Id<Annotation>.For(name);

    /// <summary>What an entry says of the paper that is called <paramref name="name" />, which is its title as well.</summary>
    public static PaperReading Paper(string name = "Paper", string? month = null, int? year = null, string? host = "arxiv.org") => new()
    {
        Id = PaperId(name),
        Keys = [WorkKey.Title(name)],
        Title = name,
        TitleSource = TitleSource.Stated,
        Year = year,
        Location = new Location(host, null, null, MonthOf(month)),
    };

    /// <summary>What an entry says of the annotation that is called <paramref name="name" />, which is its quote as well.</summary>
    public static AnnotationReading Annotation(string name = "annotation", string? month = null, string? by = null, params string[] tags) => new()
    {
        Id = AnnotationId(name),
        Keys = [AnnotationKey.Words(PaperId(name), MonthOf(month), name)],
        FirstLine = 2,
        LastLine = 3,
        Quote = name,
        By = by,
        Month = MonthOf(month),
        Tags = [.. tags.Select(tag => new TagReading(tag, null))],
    };

    /// <summary>An entry about a paper.</summary>
    public static EntryReading Entry(PaperReading paper, params AnnotationReading[] annotations) => new(1, 9, paper, annotations);

    /// <summary>An entry about the paper that is called this.</summary>
    public static EntryReading Entry(string paper = "Paper", params AnnotationReading[] annotations) => Entry(Paper(paper), annotations);

    /// <summary>A topic of the vocabulary.</summary>
    public static Topic Topic(string name, Topic[]? broader = null, Topic[]? needs = null, params string[] aliases) => new(
        TopicNames.IdOf(name), name, aliases, null, [.. (broader ?? []).Select(topic => topic.Id)], [.. (needs ?? []).Select(topic => topic.Id)]);

    /// <summary>That words in a text are a topic's.</summary>
    public static TopicMention Mention(Topic topic, MentionPlace where, string text, string words, double weight = 0.8) =>
        new(topic.Id, where, text.IndexOf(words, StringComparison.Ordinal), words.Length, weight);

    /// <summary>A paper that is sure to touch these topics, by words that its title is made of.</summary>
    public static PaperReading PaperOn(string name, params Topic[] topics) => Paper(name) with
    {
        Mentions = [.. topics.Select(topic => new TopicMention(topic.Id, MentionPlace.Title, 0, name.Length, 0.8))],
    };

    public static Month? MonthOf(string? text) =>
        text is null ? null
        : Month.TryParse(text, out var month) ? month
        : throw new ArgumentException($"“{text}” is no month.", nameof(text));
}

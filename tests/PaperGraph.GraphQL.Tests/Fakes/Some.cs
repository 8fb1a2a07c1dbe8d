using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>Data for tests; only what a test is about is spelled out.</summary>
internal static class Some
{
    public static Paper Paper(string title = "Playing Atari with Deep Reinforcement Learning", params string[] authors) => new()
    {
        Id = Id<Paper>.For(title),
        Title = title,
        TitleSource = TitleSource.Stated,
        Kind = PaperKind.Article,
        Authors = [.. authors.Select(Person)],
        Year = 2013,
        AnnotatedIn = new Month(2019, 2),
        Locations = [new Location("arxiv.org", new Uri("https://arxiv.org/abs/1312.5602"), "dqn.pdf", new Month(2019, 2))],
    };

    public static Person Person(string name = "Volodymyr Mnih") => new(PersonNames.IdOf(name), name);

    public static Tag Tag(string name = "rl", Topic? topic = null) => new(TagNames.IdOf(name), name, topic?.Id);

    public static Topic Topic(string name = "Q-learning", params string[] aliases) =>
        new(TopicNames.IdOf(name), name, aliases, null, [], []);

    public static PaperTopic Touch(Paper paper, Topic topic, double confidence = 0.9, TopicVerdict verdict = TopicVerdict.Recognised) =>
        new(new PaperTopicKey(paper.Id, topic.Id), confidence) { Verdict = verdict };

    public static Mention Mention(string text = "Q-learning", Annotation? annotation = null) =>
        new(text, annotation is null ? MentionPlace.Title : MentionPlace.Quote, annotation?.Id, 0, text.Length, text);

    public static Annotation Annotation(Paper paper, string quote = "a variant of Q-learning", Person? by = null) =>
        new(Id<Annotation>.For($"{paper.Id} {quote}"), paper.Id, by, quote, null, new Month(2019, 2), null);

    public static Import Import(string file = "notes.txt") => new()
    {
        Id = Id<Import>.For(file),
        File = file,
        Format = "hypothesis",
        Fingerprint = new string('a', 64),
        Status = ImportStatus.Done,
        StartedAt = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)),
        Lines = new LineCounts(5, 2, 3, 1, 2),
    };
}

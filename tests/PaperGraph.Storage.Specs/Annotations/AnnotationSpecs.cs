using PaperGraph.Core.Annotations;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Annotations;

/// <summary>An annotation is what was read of it.</summary>
public abstract class AnnotationSpecs : StoreSpecs
{
    private static readonly Topic Learning = Some.Topic("Q-learning");
    private static readonly Topic Games = Some.Topic("Games");

    [Fact]
    public async Task An_annotation_has_everything_its_reading_says()
    {
        var created = new DateTimeOffset(2023, 7, 14, 18, 30, 1, 234, TimeSpan.FromHours(2));
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", "2023-07", "Ann") with { Note = "Great.", CreatedAt = created }));

        var annotation = await Store.FindAnnotationAsync("one");

        Assert.Equal(
            new Annotation(
                Some.AnnotationId("one"), Some.PaperId("DQN"), new Person(PersonNames.IdOf("Ann"), "Ann"), "one", "Great.", Some.MonthOf("2023-07"), created),
            annotation);
    }

    [Fact]
    public async Task An_annotation_of_which_little_is_known_has_nothing_else()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one") with { Quote = null, Note = "said" }));

        Assert.Equal(
            new Annotation(Some.AnnotationId("one"), Some.PaperId("DQN"), null, null, "said", null, null),
            await Store.FindAnnotationAsync("one"));
    }

    [Fact]
    public async Task Find_leaves_out_unknown_ids()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one")));
        var ids = new[] { Some.AnnotationId("one"), Some.AnnotationId("two") };

        Assert.Equal([ids[0]], (await Store.FindAnnotationsAsync(ids, None)).Keys);
        Assert.Equal([ids[0]], (await Store.FindSourcesAsync(ids, None)).Keys);
        Assert.Empty(await Store.FindTagsOfAnnotationsAsync(ids, None));
        Assert.Empty(await Store.FindMentionsOfAnnotationsAsync(ids, None));
    }

    [Fact]
    public async Task The_tags_of_an_annotation_come_by_name()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", tags: ["RL", "atari", "rl"]), Some.Annotation("two")));

        var tags = await Store.FindTagsOfAnnotationsAsync([Some.AnnotationId("one"), Some.AnnotationId("two")], None);

        Assert.Equal([new Tag(TagNames.IdOf("atari"), "atari", null), new Tag(TagNames.IdOf("RL"), "RL", null)], Assert.Single(tags).Value);
    }

    [Fact]
    public async Task Mentions_come_from_the_quote_the_note_and_the_tags_each_by_offset()
    {
        const string Quote = "Games, then Q learning";
        const string Note = "see Q-learning";
        await SaveTopicsAsync(Learning, Games);
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one") with
        {
            Quote = Quote,
            Note = Note,
            Tags = [new TagReading("qlearning", Learning.Id), new TagReading("other", null)],
            Mentions =
            [
                Some.Mention(Learning, MentionPlace.Note, Note, "Q-learning"),
                Some.Mention(Learning, MentionPlace.Quote, Quote, "Q learning"),
                Some.Mention(Games, MentionPlace.Quote, Quote, "Games"),
            ],
        }));

        var mentions = (await Store.FindMentionsOfAnnotationsAsync([Some.AnnotationId("one")], None))[Some.AnnotationId("one")];

        Assert.Equal(
            [
                new Mention("Games", MentionPlace.Quote, Some.AnnotationId("one"), 0, 5, Quote),
                new Mention("Q learning", MentionPlace.Quote, Some.AnnotationId("one"), 12, 10, Quote),
                new Mention("Q-learning", MentionPlace.Note, Some.AnnotationId("one"), 4, 10, Note),
                new Mention("qlearning", MentionPlace.Tag, Some.AnnotationId("one"), 0, 9, "qlearning"),
            ],
            mentions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("line\r\nbreak\ttab \u00a0 e\u0301 \U0001F602 ﬁ")]
    [InlineData("'; DROP TABLE paper; -- \" % _ \\")]
    public async Task Texts_are_given_back_word_for_word(string text)
    {
        await ImportAsync("a.txt", Some.Entry(
            Some.Paper("DQN") with { Title = text, Venue = text, Abstract = text, Authors = ["Ann" + text] },
            Some.Annotation("one") with { Quote = text, Note = text }));

        var annotation = await Store.FindAnnotationAsync("one");
        var paper = await Store.FindPaperAsync("DQN");

        Assert.Equal((text, text), (annotation?.Quote, annotation?.Note));
        Assert.Equal((text, text, text), (paper?.Title, paper?.Venue, paper?.Abstract));
    }

    [Fact]
    public async Task A_lone_surrogate_becomes_the_replacement_character_and_offsets_stay()
    {
        const string Quote = "a \ud83d then Games";
        await SaveTopicsAsync(Games);
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one") with
        {
            Quote = Quote,
            Mentions = [Some.Mention(Games, MentionPlace.Quote, Quote, "Games")],
        }));

        Assert.Equal("a \ufffd then Games", (await Store.FindAnnotationAsync("one"))?.Quote);
        Assert.Equal("Games", (await Store.FindMentionsOfAnnotationsAsync([Some.AnnotationId("one")], None))[Some.AnnotationId("one")][0].Text);
    }

    [Fact]
    public async Task A_very_long_text_is_kept_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 200_000).Select(number => $"{number} "));
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one") with { Quote = text }));

        Assert.Equal(text, (await Store.FindAnnotationAsync("one"))?.Quote);
    }
}

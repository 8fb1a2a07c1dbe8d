using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Topics;

/// <summary>A paper touches a topic by the words that show it, and they can be shown.</summary>
public abstract class TouchSpecs : StoreSpecs
{
    private static readonly Topic Learning = Some.Topic("Learning");
    private static readonly Topic QLearning = Some.Topic("Q-learning", [Learning]);
    private static readonly Topic Games = Some.Topic("Games");

    [Fact]
    public async Task Confidence_comes_of_every_mention_in_title_abstract_annotations_and_tags()
    {
        await SaveTopicsAsync(QLearning, Games);
        await ImportAsync("a.txt", Some.Entry(
            Some.Paper("Q games") with
            {
                Abstract = "Q again",
                Mentions = [Mention(QLearning, MentionPlace.Title, 0.5), Mention(QLearning, MentionPlace.Abstract, 0.4)],
            },
            Some.Annotation("one") with { Mentions = [Mention(QLearning, MentionPlace.Quote, 0.3)], Tags = [new TagReading("games", Games.Id)] }));

        var touches = await TouchesAsync("Q games");

        Assert.Equal(
            [(Games.Id, TopicConfidence.Of([TagReading.MentionWeight])), (QLearning.Id, TopicConfidence.Of([0.5, 0.4, 0.3]))],
            touches.Select(touch => (touch.Key.Topic, touch.Confidence)));
        Assert.All(touches, touch => Assert.Equal(TopicVerdict.Recognised, touch.Verdict));
    }

    [Fact]
    public async Task What_is_only_named_in_passing_is_not_touched()
    {
        await SaveTopicsAsync(QLearning, Games);
        await ImportAsync("a.txt", Some.Entry(Some.Paper("A") with { Mentions = [Mention(Games, MentionPlace.Title, 0.29)] }));

        Assert.Empty(await Store.FindTopicsOfPapersAsync([Some.PaperId("A")], None));
        Assert.Equal([0], await Store.CountPapersOfTopicsAsync([new(Games.Id, true)], None));
        Assert.Empty(await Store.FindMentionsAsync([new(Some.PaperId("A"), Games.Id)], None));
    }

    [Fact]
    public async Task Only_the_reading_that_gave_the_title_speaks_for_the_title()
    {
        await SaveTopicsAsync(QLearning, Games);
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("A", "2020-01") with { Title = "quoted words", TitleSource = TitleSource.Quoted, Mentions = [Mention(Games, MentionPlace.Title, 0.8)] }),
            Some.Entry(Some.Paper("A", "2021-01") with { Mentions = [Mention(QLearning, MentionPlace.Title, 0.8)] }));

        Assert.Equal([QLearning.Id], (await TouchesAsync("A")).Select(touch => touch.Key.Topic));
    }

    [Fact]
    public async Task Topics_of_a_paper_come_surest_first_and_then_by_id()
    {
        var topics = Enumerable.Range(0, 6).Select(number => Some.Topic($"Topic {number}")).ToArray();
        await SaveTopicsAsync(topics);
        await ImportAsync("a.txt", Some.Entry(Some.Paper("A") with
        {
            Mentions = [.. topics.Select((topic, at) => Mention(topic, MentionPlace.Title, at < 3 ? 0.5 : 0.9))],
        }));

        var expected = topics[3..].Select(topic => topic.Id).Order().Concat(topics[..3].Select(topic => topic.Id).Order());

        Assert.Equal(expected, (await TouchesAsync("A")).Select(touch => touch.Key.Topic));
    }

    [Fact]
    public async Task Papers_of_a_topic_come_surest_first_each_once_with_its_surest_touch()
    {
        await SaveTopicsAsync(Learning, QLearning);
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("Both") with { Mentions = [Mention(Learning, MentionPlace.Title, 0.5), Mention(QLearning, MentionPlace.Title, 0.7)] }),
            Some.Entry(Some.Paper("Broad") with { Mentions = [Mention(Learning, MentionPlace.Title, 0.9)] }),
            Some.Entry(Some.Paper("Narrow") with { Mentions = [Mention(QLearning, MentionPlace.Title, 0.6)] }));
        TopicPapersSelection[] selections = [new(Learning.Id, true), new(Learning.Id, false), new(TopicNames.IdOf("unheard of"), true)];

        var pages = await Store.PagePapersOfTopicsAsync(selections, PageRequest.First(10), None);

        Assert.Equal(
            [(Some.PaperId("Broad"), 0.9), (Some.PaperId("Both"), 0.7), (Some.PaperId("Narrow"), 0.6)],
            pages[0].Nodes().Select(touch => (touch.Key.Paper, touch.Confidence)));
        Assert.All(pages[0].Nodes(), touch => Assert.Equal(Learning.Id, touch.Key.Topic));
        Assert.Equal([(Some.PaperId("Broad"), 0.9), (Some.PaperId("Both"), 0.5)], pages[1].Nodes().Select(touch => (touch.Key.Paper, touch.Confidence)));
        Assert.Equal([3, 2, 0], await Store.CountPapersOfTopicsAsync(selections, None));
    }

    [Fact]
    public async Task Papers_of_a_topic_are_paged_by_cursor()
    {
        await SaveTopicsAsync(QLearning);
        var names = Enumerable.Range(0, 7).Select(number => $"Paper {number}").ToList();
        await ImportAsync("a.txt", [.. names.Select(name => Some.Entry(Some.PaperOn(name, QLearning)))]);
        var expected = names.Select(Some.PaperId).Order().ToList();

        var first = (await Store.PagePapersOfTopicsAsync([new(QLearning.Id, true)], PageRequest.First(3), None))[0];
        var second = (await Store.PagePapersOfTopicsAsync([new(QLearning.Id, true)], PageRequest.First(3, first.Items[^1].Cursor), None))[0];
        var last = (await Store.PagePapersOfTopicsAsync([new(QLearning.Id, true)], PageRequest.Last(2), None))[0];

        Assert.Equal(expected[..3], first.Nodes().Select(touch => touch.Key.Paper));
        Assert.Equal(expected[3..6], second.Nodes().Select(touch => touch.Key.Paper));
        Assert.Equal(expected[5..], last.Nodes().Select(touch => touch.Key.Paper));
        Assert.Equal((true, true), (second.HasNext, second.HasPrevious));
    }

    [Fact]
    public async Task Mentions_show_the_words_in_title_abstract_annotations_oldest_first_and_tags()
    {
        const string Abstract = "We play with Q-learning and with Q learning.";
        await SaveTopicsAsync(QLearning, Games);
        await ImportAsync("a.txt", Some.Entry(
            Some.Paper("A Q-learning paper") with
            {
                Abstract = Abstract,
                Tags = [new TagReading("qlearning", QLearning.Id)],
                Mentions =
                [
                    Some.Mention(QLearning, MentionPlace.Abstract, Abstract, "Q learning"),
                    Some.Mention(QLearning, MentionPlace.Abstract, Abstract, "Q-learning"),
                    Some.Mention(QLearning, MentionPlace.Title, "A Q-learning paper", "Q-learning"),
                    Some.Mention(Games, MentionPlace.Abstract, Abstract, "play"),
                ],
            },
            Some.Annotation("late Q", "2021-01") with { Mentions = [Some.Mention(QLearning, MentionPlace.Quote, "late Q", "Q")] },
            Some.Annotation("early Q", "2020-01") with
            {
                Mentions = [Some.Mention(QLearning, MentionPlace.Quote, "early Q", "Q")],
                Tags = [new TagReading("Q Learning", QLearning.Id)],
            }));
        var key = new PaperTopicKey(Some.PaperId("A Q-learning paper"), QLearning.Id);

        var mentions = (await Store.FindMentionsAsync([key], None))[key];

        Assert.Equal(
            [
                new Mention("Q-learning", MentionPlace.Title, null, 2, 10, "A Q-learning paper"),
                new Mention("Q-learning", MentionPlace.Abstract, null, 13, 10, Abstract),
                new Mention("Q learning", MentionPlace.Abstract, null, 33, 10, Abstract),
                new Mention("Q", MentionPlace.Quote, Some.AnnotationId("early Q"), 6, 1, "early Q"),
                new Mention("Q", MentionPlace.Quote, Some.AnnotationId("late Q"), 5, 1, "late Q"),
                new Mention("qlearning", MentionPlace.Tag, null, 0, 9, "qlearning"),
                new Mention("Q Learning", MentionPlace.Tag, Some.AnnotationId("early Q"), 0, 10, "Q Learning"),
            ],
            mentions);
    }

    [Fact]
    public async Task A_topic_that_leaves_the_vocabulary_takes_what_touched_it_along()
    {
        await SaveTopicsAsync(Learning, QLearning, Games);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("A", QLearning, Games), Some.Annotation("one") with { Tags = [new TagReading("q", QLearning.Id)] }));

        await SaveTopicsAsync(Learning, Games);

        Assert.Equal([Games.Id], (await TouchesAsync("A")).Select(touch => touch.Key.Topic));
        Assert.Equal([0, 0], await Store.CountPapersOfTopicsAsync([new(Learning.Id, true), new(QLearning.Id, true)], None));
        Assert.Empty(await Store.FindMentionsOfAnnotationsAsync([Some.AnnotationId("one")], None));
        Assert.Null((await Store.FindTagsOfPapersAsync([Some.PaperId("A")], None))[Some.PaperId("A")][0].Topic);
        Assert.Empty(await Store.TitlesAsync(new() { Topics = [Learning.Id] }));
    }

    [Fact]
    public async Task A_topic_that_comes_back_is_not_touched_until_it_is_read_again()
    {
        await SaveTopicsAsync(QLearning);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("A", QLearning)));
        await SaveTopicsAsync();
        await SaveTopicsAsync(QLearning);
        Assert.Empty(await Store.FindTopicsOfPapersAsync([Some.PaperId("A")], None));

        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("A", QLearning)));

        Assert.Single(await TouchesAsync("A"));
    }

    [Fact]
    public async Task A_hierarchy_that_moves_moves_the_counts()
    {
        await SaveTopicsAsync(Learning, QLearning, Games);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("A", QLearning)));
        Assert.Equal([1, 0], await Store.CountPapersOfTopicsAsync([new(Learning.Id, true), new(Games.Id, true)], None));

        await SaveTopicsAsync(Learning, QLearning with { Broader = [Games.Id] }, Games);

        Assert.Equal([0, 1], await Store.CountPapersOfTopicsAsync([new(Learning.Id, true), new(Games.Id, true)], None));
    }

    [Fact]
    public async Task Mentions_of_a_topic_that_was_never_saved_are_left_out()
    {
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("A", QLearning), Some.Annotation("one") with { Tags = [new TagReading("q", QLearning.Id)] }));

        Assert.Empty(await Store.FindTopicsOfPapersAsync([Some.PaperId("A")], None));
        Assert.Null((await Store.FindTagsOfPapersAsync([Some.PaperId("A")], None))[Some.PaperId("A")][0].Topic);
    }

    private static TopicMention Mention(Topic topic, MentionPlace where, double weight) => new(topic.Id, where, 0, 1, weight);

    private async Task<IReadOnlyList<PaperTopic>> TouchesAsync(string paper) =>
        (await Store.FindTopicsOfPapersAsync([Some.PaperId(paper)], None))[Some.PaperId(paper)];
}

using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Changes;

/// <summary>A person's word on what a paper touches counts before all that was recognised.</summary>
public abstract class JudgementSpecs : StoreSpecs
{
    private const string Title = "Atari attention span";

    private static readonly Topic Games = Some.Topic("Games");
    private static readonly Topic Atari = Some.Topic("Atari", [Games]);
    private static readonly Topic Attention = Some.Topic("Attention");

    [Fact]
    public async Task What_is_confirmed_is_touched_surely_with_words_or_without()
    {
        await ImportAsync();

        await SayAsync(Judge("atari", Atari, TopicVerdict.Confirmed));
        await SayAsync(Judge("attention", Attention, TopicVerdict.Confirmed, "other"));

        Assert.Equal([(Atari.Id, 1, TopicVerdict.Confirmed), (Attention.Id, 0.8, TopicVerdict.Recognised)], await TouchesAsync(Title));
        Assert.Equal([(Attention.Id, 1, TopicVerdict.Confirmed)], await TouchesAsync("other"));
        Assert.Equal([("Atari", MentionPlace.Title), ("Atari", MentionPlace.Curation)], await WordsAsync(Title, Atari));
        Assert.Equal([("Attention", MentionPlace.Curation)], await WordsAsync("other", Attention));
        Assert.Equal(["other", Title], (await Store.TitlesAsync(new PaperSelection { Topics = [Attention.Id] })).Order(StringComparer.OrdinalIgnoreCase).Reverse());
        var pages = await Store.PagePapersOfTopicsAsync([new(Games.Id, IncludeNarrower: true)], PageRequest.First(9), None);
        Assert.Equal([(1, TopicVerdict.Confirmed)], pages[0].Nodes().Select(touch => (touch.Confidence, touch.Verdict)));
    }

    [Fact]
    public async Task What_is_rejected_is_not_touched_whatever_is_read_and_can_be_seen()
    {
        await ImportAsync();

        await SayAsync(Judge("attention", Attention, TopicVerdict.Rejected));
        await ImportAsync();
        await ImportAsync("b.txt", Some.Entry(Some.Paper(Title), Some.Annotation("attention") with { Mentions = [Mention(Attention, "attention", "attention", MentionPlace.Quote)] }));

        Assert.Equal(
            [(Attention.Id, TopicConfidence.Of([0.8, 0.8]), TopicVerdict.Rejected), (Atari.Id, 0.8, TopicVerdict.Recognised)], await TouchesAsync(Title));
        Assert.Equal([("attention", MentionPlace.Title), ("attention", MentionPlace.Quote)], await WordsAsync(Title, Attention));
        Assert.Empty(await Store.TitlesAsync(new PaperSelection { Topics = [Attention.Id] }));
        Assert.Equal([0], await Store.CountPapersOfTopicsAsync([new(Attention.Id, true)], None));
        Assert.Equal(["Attention"], await TopicsAsync(new TopicSelection { Used = false }));
    }

    [Fact]
    public async Task What_is_rejected_before_anything_is_recognised_stays_untouched()
    {
        await ImportAsync();

        await SayAsync(Judge("atari", Atari, TopicVerdict.Rejected, "other"));

        Assert.Equal([(Atari.Id, 0, TopicVerdict.Rejected)], await TouchesAsync("other"));
        Assert.Empty(await WordsAsync("other", Atari));
    }

    [Fact]
    public async Task The_last_word_counts_and_can_leave_it_to_the_recogniser_again()
    {
        await ImportAsync();
        await SayAsync(Judge("no", Atari, TopicVerdict.Rejected));
        await SayAsync(Judge("yes", Atari, TopicVerdict.Confirmed));
        Assert.Contains((Atari.Id, 1, TopicVerdict.Confirmed), await TouchesAsync(Title));

        await SayAsync(Judge("as recognised", Atari, TopicVerdict.Recognised));
        Assert.Contains((Atari.Id, 0.8, TopicVerdict.Recognised), await TouchesAsync(Title));

        await SayAsync(Say.Undo("undo", "as recognised", Title));
        await SayAsync(Say.Undo("undo too", "yes", Title));
        Assert.Contains((Atari.Id, 0.8, TopicVerdict.Rejected), await TouchesAsync(Title));
    }

    [Fact]
    public async Task It_waits_for_a_topic_that_is_no_topic_yet()
    {
        await SaveTopicsAsync(Games);
        await ImportAsync("a.txt", Some.Entry("other"));
        await SayAsync(Judge("attention", Attention, TopicVerdict.Confirmed, "other"));
        Assert.Empty(await TouchesAsync("other"));

        await SaveTopicsAsync(Games, Attention);
        await ImportAsync("a.txt", Some.Entry("other"));

        Assert.Equal([(Attention.Id, 1, TopicVerdict.Confirmed)], await TouchesAsync("other"));
    }

    private static ChangeDraft Judge(string name, Topic topic, TopicVerdict verdict, string paper = Title) =>
        Say.That(name, Say.Of(paper) with { Judgements = [new TopicJudgement(topic.Id, verdict)] });

    private static TopicMention Mention(Topic topic, string text, string words, MentionPlace where = MentionPlace.Title) => Some.Mention(topic, where, text, words);

    private async Task ImportAsync()
    {
        await SaveTopicsAsync(Games, Atari, Attention);
        await ImportAsync("a.txt", Some.Entry(Some.Paper(Title) with { Mentions = [Mention(Atari, Title, "Atari"), Mention(Attention, Title, "attention")] }), Some.Entry("other"));
    }

    private Task SayAsync(ChangeDraft draft) => Store.ChangeAsync(draft, None);

    private async Task<IReadOnlyList<(Core.Graph.Id<Topic>, double, TopicVerdict)>> TouchesAsync(string paper)
    {
        var id = Some.PaperId(paper);
        return [.. (await Store.FindTopicsOfPapersAsync([id], None)).GetValueOrDefault(id, []).Select(touch => (touch.Key.Topic, touch.Confidence, touch.Verdict))];
    }

    private async Task<IReadOnlyList<(string, MentionPlace)>> WordsAsync(string paper, Topic topic)
    {
        var key = new PaperTopicKey(Some.PaperId(paper), topic.Id);
        return [.. (await Store.FindMentionsAsync([key], None)).GetValueOrDefault(key, []).Select(mention => (mention.Text, mention.Where))];
    }

    private async Task<IReadOnlyList<string>> TopicsAsync(TopicSelection selection) =>
        [.. (await Store.PageTopicsAsync(selection, TopicOrder.NameAsc, PageRequest.First(9), None)).Nodes().Select(topic => topic.Name)];
}

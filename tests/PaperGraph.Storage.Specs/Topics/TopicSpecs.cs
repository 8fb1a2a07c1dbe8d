using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Topics;

/// <summary>Topics are the vocabulary that was saved last.</summary>
public abstract class TopicSpecs : StoreSpecs
{
    private static readonly Topic Learning = Some.Topic("Learning", aliases: ["machine learning", "ML"]);
    private static readonly Topic Reinforcement = Some.Topic("Reinforcement learning", [Learning], aliases: "RL");
    private static readonly Topic QLearning = Some.Topic("Q-learning", [Reinforcement], [Reinforcement]);
    private static readonly Topic Vision = Some.Topic("computer vision");

    [Fact]
    public async Task A_saved_topic_is_found_as_it_was_saved()
    {
        var saved = QLearning with { Description = "Learns the value of actions." };
        await SaveTopicsAsync(saved, Reinforcement, Learning);

        var found = (await Store.FindTopicsAsync([QLearning.Id, Vision.Id], None)).Values.Single();

        Assert.Equal((saved.Id, saved.Name, saved.Description), (found.Id, found.Name, found.Description));
        Assert.Equal(saved.Aliases, found.Aliases);
        Assert.Equal(saved.Broader, found.Broader);
        Assert.Equal(saved.Prerequisites, found.Prerequisites);
        Assert.Equal(3, (await Store.CountAsync(None)).Topics);
    }

    [Fact]
    public async Task A_topic_is_found_by_name_or_alias_however_it_is_spelled()
    {
        await SaveTopicsAsync(Learning, Reinforcement, QLearning);

        var found = await Store.FindTopicsByNameAsync(["q learning", "QLEARNING", "rl", "Machine-Learning", "unheard of"], None);

        Assert.Equal(["Machine-Learning", "QLEARNING", "q learning", "rl"], found.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((QLearning.Id, QLearning.Id), (found["q learning"].Id, found["QLEARNING"].Id));
        Assert.Equal((Reinforcement.Id, Learning.Id), (found["rl"].Id, found["Machine-Learning"].Id));
    }

    [Fact]
    public async Task A_topics_own_name_goes_before_anothers_alias()
    {
        var transformer = Some.Topic("Transformer");
        await SaveTopicsAsync([.. Enumerable.Range(0, 8).Select(number => Some.Topic($"Topic {number}", aliases: "transformer")), transformer]);

        Assert.Equal(transformer.Id, (await Store.FindTopicsByNameAsync(["transformer"], None))["transformer"].Id);
    }

    [Fact]
    public async Task Saving_replaces_what_was_saved_before()
    {
        await SaveTopicsAsync(Learning, Reinforcement);

        await SaveTopicsAsync(Reinforcement with { Aliases = ["reward learning"] }, Vision);

        Assert.Equal(["computer vision", "Reinforcement learning"], (await PageAsync(TopicSelection.All)).Select(topic => topic.Name));
        Assert.Empty(await Store.FindTopicsByNameAsync(["ML", "RL"], None));
        Assert.Single(await Store.FindTopicsByNameAsync(["reward learning"], None));
    }

    [Fact]
    public async Task Topics_come_by_name_without_case()
    {
        await SaveTopicsAsync(Vision, Reinforcement, QLearning, Learning);

        Assert.Equal(
            ["computer vision", "Learning", "Q-learning", "Reinforcement learning"],
            (await PageAsync(TopicSelection.All)).Select(topic => topic.Name));
        Assert.Equal(4, await Store.CountTopicsAsync(TopicSelection.All, None));
    }

    [Fact]
    public async Task Topics_come_by_how_many_papers_touch_them_narrower_ones_included()
    {
        await SaveTopicsAsync(Learning, Reinforcement, QLearning, Vision);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("A", QLearning, Reinforcement)), Some.Entry(Some.PaperOn("B", Reinforcement)), Some.Entry(Some.PaperOn("C", Vision)), Some.Entry(Some.PaperOn("D", Learning)));

        var topics = await PageAsync(TopicSelection.All, TopicOrder.PapersDesc);

        Assert.Equal([Learning.Id, Reinforcement.Id, .. new[] { QLearning.Id, Vision.Id }.Order()], topics.Select(topic => topic.Id));
    }

    [Theory]
    [InlineData("LEARN", new[] { "Learning", "Q-learning", "Reinforcement learning" })]
    [InlineData("q l", new[] { "Q-learning" })]
    [InlineData("ml", new[] { "Learning" })]
    [InlineData("zzz", new string[0])]
    public async Task A_selection_by_part_of_a_name_or_alias(string part, string[] names)
    {
        await SaveTopicsAsync(Learning, Reinforcement, QLearning, Vision);

        Assert.Equal(names, (await SelectAsync(new() { Contains = part })).Select(topic => topic.Name));
    }

    [Fact]
    public async Task A_selection_of_what_stands_anywhere_below_a_topic()
    {
        await SaveTopicsAsync(Learning, Reinforcement, QLearning, Vision);

        Assert.Equal([QLearning.Id, Reinforcement.Id], (await SelectAsync(new() { Under = Learning.Id })).Select(topic => topic.Id));
        Assert.Empty(await SelectAsync(new() { Under = QLearning.Id }));
        Assert.Empty(await SelectAsync(new() { Under = TopicNames.IdOf("unheard of") }));
    }

    [Fact]
    public async Task A_selection_of_what_papers_touch_or_not()
    {
        await SaveTopicsAsync(Learning, Reinforcement, QLearning, Vision);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("A", Reinforcement)));

        Assert.Equal([Learning.Id, Reinforcement.Id], (await SelectAsync(new() { Used = true })).Select(topic => topic.Id));
        Assert.Equal([Vision.Id, QLearning.Id], (await SelectAsync(new() { Used = false })).Select(topic => topic.Id));
    }

    [Fact]
    public async Task A_selection_among_some()
    {
        await SaveTopicsAsync(Learning, Reinforcement, QLearning, Vision);
        var some = new TopicSelection { Among = [QLearning.Id, Vision.Id, TopicNames.IdOf("unheard of"), Vision.Id] };

        Assert.Equal([Vision.Id, QLearning.Id], (await SelectAsync(some)).Select(topic => topic.Id));
        Assert.Equal([QLearning.Id], (await SelectAsync(some with { Under = Learning.Id })).Select(topic => topic.Id));
        Assert.Empty(await SelectAsync(new() { Among = [] }));
    }

    [Fact]
    public async Task Narrower_and_unlocked_topics_come_by_name()
    {
        var deep = Some.Topic("deep learning", [Learning]);
        await SaveTopicsAsync(Learning, Reinforcement, QLearning, deep);

        var narrower = await Store.FindNarrowerAsync([Learning.Id, QLearning.Id], None);
        var unlocked = await Store.FindUnlockedAsync([Reinforcement.Id, Learning.Id], None);

        Assert.Equal([deep.Id, Reinforcement.Id], Assert.Single(narrower).Value.Select(topic => topic.Id));
        Assert.Equal([QLearning.Id], Assert.Single(unlocked).Value.Select(topic => topic.Id));
        Assert.Equal(Reinforcement.Id, unlocked.Keys.Single());
    }

    [Fact]
    public async Task A_circle_of_broader_topics_is_walked_once()
    {
        var hen = Some.Topic("Hen");
        var egg = Some.Topic("Egg", [hen]);
        await SaveTopicsAsync(hen with { Broader = [egg.Id, hen.Id] }, egg);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("A", egg)));

        Assert.Equal([1, 1], await Store.CountPapersOfTopicsAsync([new(hen.Id, true), new(egg.Id, true)], None));
        Assert.Equal(["A"], await Store.TitlesAsync(new() { Topics = [hen.Id] }));
    }

    [Fact]
    public async Task Topics_are_paged_by_cursor()
    {
        await SaveTopicsAsync(Learning, Reinforcement, QLearning, Vision);

        var first = await Store.PageTopicsAsync(TopicSelection.All, TopicOrder.NameAsc, PageRequest.First(3), None);
        var rest = await Store.PageTopicsAsync(TopicSelection.All, TopicOrder.NameAsc, PageRequest.First(3, first.Items[^1].Cursor), None);

        Assert.Equal([Reinforcement.Id], rest.Nodes().Select(topic => topic.Id));
        await Assert.ThrowsAsync<InvalidCursorException>(() =>
            Store.PageTopicsAsync(TopicSelection.All, TopicOrder.PapersDesc, PageRequest.First(3, first.Items[^1].Cursor), None));
    }

    private async Task<IReadOnlyList<Topic>> PageAsync(TopicSelection selection, TopicOrder order = TopicOrder.NameAsc) =>
        (await Store.PageTopicsAsync(selection, order, PageRequest.First(100), None)).Nodes();

    private async Task<IReadOnlyList<Topic>> SelectAsync(TopicSelection selection)
    {
        var topics = await PageAsync(selection);
        Assert.Equal(topics.Count, await Store.CountTopicsAsync(selection, None));
        return topics;
    }
}

using PaperGraph.Core.Annotations;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.People;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Annotations;

/// <summary>A selection of annotations is all for which everything given holds, newest month first.</summary>
public abstract class AnnotationSelectionSpecs : StoreSpecs
{
    private static readonly Topic Learning = Some.Topic("Learning");
    private static readonly Topic Reinforcement = Some.Topic("Reinforcement learning", [Learning]);

    [Fact]
    public async Task They_come_newest_month_first_and_those_without_one_last()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("old", "2019-12"), Some.Annotation("none"), Some.Annotation("new", "2021-01"), Some.Annotation("mid", "2020-05")));

        Assert.Equal(["new", "mid", "old", "none"], await Store.QuotesAsync());
    }

    [Fact]
    public async Task Within_a_month_they_come_by_paper_id_and_then_by_id()
    {
        var entries = new[] { "A", "B", "C" }
            .Select(paper => Some.Entry(paper, [.. Enumerable.Range(0, 4).Select(number => Some.Annotation($"{paper}{number}", "2020-05"))])).ToList();
        await ImportAsync("a.txt", [.. entries]);

        var expected = entries.OrderBy(entry => entry.Paper.Id)
            .SelectMany(entry => entry.Annotations.OrderBy(annotation => annotation.Id).Select(annotation => annotation.Quote));

        Assert.Equal(expected, await Store.QuotesAsync());
    }

    [Fact]
    public async Task About_one_paper()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("old", "2019-12"), Some.Annotation("new", "2020-05")), Some.Entry("ResNet", Some.Annotation("other")));

        Assert.Equal(["new", "old"], await SelectAsync(new() { Paper = Some.PaperId("DQN") }));
        Assert.Empty(await SelectAsync(new() { Paper = Some.PaperId("unheard of") }));
    }

    [Fact]
    public async Task By_one_of_these_people()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("a", "2020-03", "Ann"), Some.Annotation("b", "2020-02", "Bob"), Some.Annotation("c", "2020-01")));

        Assert.Equal(["a"], await SelectAsync(new() { By = [PersonNames.IdOf("Ann")] }));
        Assert.Equal(["a", "b"], await SelectAsync(new() { By = [PersonNames.IdOf("Ann"), PersonNames.IdOf("Bob"), PersonNames.IdOf("nobody")] }));
        Assert.Empty(await SelectAsync(new() { By = [] }));
    }

    [Fact]
    public async Task With_all_of_these_tags()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("both", "2020-02", tags: ["RL", "deep"]), Some.Annotation("one", "2020-01", tags: "RL")));

        Assert.Equal(["both", "one"], await SelectAsync(new() { Tags = [TagNames.IdOf("rl")] }));
        Assert.Equal(["both"], await SelectAsync(new() { Tags = [TagNames.IdOf("rl"), TagNames.IdOf("deep")] }));
        Assert.Empty(await SelectAsync(new() { Tags = [TagNames.IdOf("rl"), TagNames.IdOf("unheard of")] }));
        Assert.Equal(["both", "one"], await SelectAsync(new() { Tags = [] }));
    }

    [Fact]
    public async Task Mentioning_all_of_these_topics_or_narrower_ones()
    {
        await SaveTopicsAsync(Learning, Reinforcement);
        await ImportAsync("a.txt", Some.Entry(
            Some.PaperOn("DQN", Reinforcement),
            Some.Annotation("by word", "2020-02") with { Mentions = [new TopicMention(Reinforcement.Id, MentionPlace.Quote, 0, 2, 0.1)] },
            Some.Annotation("by tag", "2020-01") with { Tags = [new TagReading("learning", Learning.Id)] },
            Some.Annotation("not at all")));

        Assert.Equal(["by word", "by tag"], await SelectAsync(new() { Topics = [Learning.Id] }));
        Assert.Equal(["by word"], await SelectAsync(new() { Topics = [Learning.Id, Reinforcement.Id] }));
        Assert.Empty(await SelectAsync(new() { Topics = [TopicNames.IdOf("unheard of")] }));
    }

    [Fact]
    public async Task Within_these_months()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("old", "2019-12"), Some.Annotation("none"), Some.Annotation("new", "2021-01")));

        Assert.Equal(["new"], await SelectAsync(new() { From = Some.MonthOf("2020-01") }));
        Assert.Equal(["old"], await SelectAsync(new() { To = Some.MonthOf("2019-12") }));
        Assert.Empty(await SelectAsync(new() { From = Some.MonthOf("2020-01"), To = Some.MonthOf("2020-12") }));
    }

    [Fact]
    public async Task Pages_and_counts_come_in_the_order_of_the_selections()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("a"), Some.Annotation("b")), Some.Entry("ResNet", Some.Annotation("c")));
        AnnotationSelection[] selections = [new() { Paper = Some.PaperId("ResNet") }, new() { Paper = Some.PaperId("unheard of") }, new() { Paper = Some.PaperId("DQN") }];

        var pages = await Store.PageAnnotationsAsync(selections, PageRequest.First(1), None);

        Assert.Equal([1, 0, 1], pages.Select(page => page.Items.Count));
        Assert.Equal([false, false, true], pages.Select(page => page.HasNext));
        Assert.Equal([1, 0, 2], await Store.CountAnnotationsAsync(selections, None));
    }

    private async Task<IReadOnlyList<string?>> SelectAsync(AnnotationSelection selection)
    {
        var quotes = await Store.QuotesAsync(selection);
        Assert.Equal([quotes.Count], await Store.CountAnnotationsAsync([selection], None));
        return quotes;
    }
}

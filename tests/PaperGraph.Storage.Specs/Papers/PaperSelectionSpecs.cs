using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Papers;

/// <summary>A selection of papers is all for which everything given holds.</summary>
public abstract class PaperSelectionSpecs : StoreSpecs
{
    private static readonly Topic Learning = Some.Topic("Learning");
    private static readonly Topic Reinforcement = Some.Topic("Reinforcement learning", [Learning]);
    private static readonly Topic Vision = Some.Topic("Vision");

    [Fact]
    public async Task Topics_are_touched_all()
    {
        await ImportTopicPapersAsync();

        Assert.Equal(["Both", "DQN"], await SelectAsync(new() { Topics = [Reinforcement.Id] }));
        Assert.Equal(["Both"], await SelectAsync(new() { Topics = [Reinforcement.Id, Vision.Id] }));
        Assert.Equal(["Both", "DQN", "ResNet", "Rules"], await SelectAsync(new() { Topics = [] }));
        Assert.Empty(await SelectAsync(new() { Topics = [TopicNames.IdOf("unheard of")] }));
    }

    [Fact]
    public async Task Any_topic_is_enough()
    {
        await ImportTopicPapersAsync();

        Assert.Equal(["Both", "DQN", "ResNet"], await SelectAsync(new() { AnyTopic = [Reinforcement.Id, Vision.Id] }));
        Assert.Equal(["Both", "ResNet"], await SelectAsync(new() { AnyTopic = [TopicNames.IdOf("unheard of"), Vision.Id] }));
        Assert.Empty(await SelectAsync(new() { AnyTopic = [] }));
    }

    [Fact]
    public async Task A_topic_stands_for_those_below_it_unless_told_otherwise()
    {
        await ImportTopicPapersAsync();

        Assert.Equal(["Both", "DQN", "Rules"], await SelectAsync(new() { Topics = [Learning.Id] }));
        Assert.Equal(["Rules"], await SelectAsync(new() { Topics = [Learning.Id], IncludeNarrower = false }));
        Assert.Equal(["Both"], await SelectAsync(new() { AnyTopic = [Learning.Id], Topics = [Vision.Id] }));
    }

    [Fact]
    public async Task Tags_are_carried_all_by_the_paper_or_its_annotations()
    {
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("DQN") with { Tags = [new TagReading("deep", null)] }, Some.Annotation("one", tags: "RL")),
            Some.Entry("ResNet", Some.Annotation("two", tags: "deep")));

        Assert.Equal(["DQN", "ResNet"], await SelectAsync(new() { Tags = [TagNames.IdOf("Deep")] }));
        Assert.Equal(["DQN"], await SelectAsync(new() { Tags = [TagNames.IdOf("deep"), TagNames.IdOf("RL")] }));
        Assert.Empty(await SelectAsync(new() { Tags = [TagNames.IdOf("deep"), TagNames.IdOf("unheard of")] }));
    }

    [Fact]
    public async Task One_of_the_annotators_and_one_of_the_authors_is_enough()
    {
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("DQN") with { Authors = ["Mnih"] }, Some.Annotation("one", by: "Ann")),
            Some.Entry(Some.Paper("ResNet") with { Authors = ["He"] }, Some.Annotation("two", by: "Bob")));

        Assert.Equal(["DQN"], await SelectAsync(new() { AnnotatedBy = [PersonNames.IdOf("ann")] }));
        Assert.Equal(["DQN", "ResNet"], await SelectAsync(new() { AnnotatedBy = [PersonNames.IdOf("Ann"), PersonNames.IdOf("Bob")] }));
        Assert.Equal(["ResNet"], await SelectAsync(new() { Authors = [PersonNames.IdOf("He"), PersonNames.IdOf("nobody")] }));
        Assert.Empty(await SelectAsync(new() { Authors = [PersonNames.IdOf("Ann")] }));
        Assert.Empty(await SelectAsync(new() { AnnotatedBy = [] }));
        Assert.Empty(await SelectAsync(new() { Authors = [] }));
    }

    [Fact]
    public async Task Kinds_and_hosts_are_one_of_those_given()
    {
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("DQN", host: "ArXiv.org") with { Kind = PaperKind.Article }),
            Some.Entry(Some.Paper("Talk", host: "www.youtube.com") with { Kind = PaperKind.Video }),
            Some.Entry(Some.Paper("File", host: null)));

        Assert.Equal(["DQN", "Talk"], await SelectAsync(new() { Kinds = [PaperKind.Article, PaperKind.Video] }));
        Assert.Equal(["DQN"], await SelectAsync(new() { Hosts = ["arxiv.ORG", "example.org"] }));
        Assert.Empty(await SelectAsync(new() { Kinds = [] }));
        Assert.Empty(await SelectAsync(new() { Hosts = [] }));
    }

    [Fact]
    public async Task Years_are_within_the_bounds_and_known()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("2013", year: 2013)), Some.Entry(Some.Paper("2015", year: 2015)), Some.Entry("Undated"));

        Assert.Equal(["2015"], await SelectAsync(new() { YearFrom = 2014 }));
        Assert.Equal(["2013"], await SelectAsync(new() { YearTo = 2013 }));
        Assert.Equal(["2013", "2015"], await SelectAsync(new() { YearFrom = 2013, YearTo = 2015 }));
    }

    [Fact]
    public async Task One_and_the_same_month_lies_within_both_bounds()
    {
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("Around", "2020-01"), Some.Annotation("one", "2022-01")),
            Some.Entry(Some.Paper("Within", "2019-01"), Some.Annotation("two", "2021-01")),
            Some.Entry("Undated"));
        var (from, to) = (Some.MonthOf("2020-06"), Some.MonthOf("2021-06"));

        Assert.Equal(["Within"], await SelectAsync(new() { AnnotatedFrom = from, AnnotatedTo = to }));
        Assert.Equal(["Around", "Within"], await SelectAsync(new() { AnnotatedFrom = from }));
        Assert.Equal(["Around", "Within"], await SelectAsync(new() { AnnotatedTo = to }));
        Assert.Equal(["Around"], await SelectAsync(new() { AnnotatedFrom = Some.MonthOf("2022-01") }));
    }

    [Fact]
    public async Task Titled_tells_works_of_which_nothing_is_known_but_the_place()
    {
        await ImportAsync("a.txt", Some.Entry("DQN"), Some.Entry(Some.Paper("arxiv.org") with { TitleSource = TitleSource.Place }));

        Assert.Equal(["DQN"], await SelectAsync(new() { Titled = true }));
        Assert.Equal(["arxiv.org"], await SelectAsync(new() { Titled = false }));
    }

    [Fact]
    public async Task Conditions_hold_together()
    {
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("DQN", year: 2015) with { Authors = ["Mnih"] }, Some.Annotation("one", by: "Ann", tags: "RL")),
            Some.Entry(Some.Paper("A3C", year: 2016) with { Authors = ["Mnih"] }, Some.Annotation("two", by: "Ann", tags: "RL")));

        Assert.Equal(["A3C"], await SelectAsync(new()
        {
            Tags = [TagNames.IdOf("RL")],
            Authors = [PersonNames.IdOf("Mnih")],
            AnnotatedBy = [PersonNames.IdOf("Ann")],
            YearFrom = 2016,
        }));
    }

    [Fact]
    public async Task Counts_come_in_the_order_of_the_selections()
    {
        await ImportTopicPapersAsync();

        var counts = await Store.CountPapersAsync(
            [new() { Topics = [Vision.Id] }, PaperSelection.All, new() { YearFrom = 2020 }, new() { AnyTopic = [Vision.Id, Reinforcement.Id] }], None);

        Assert.Equal([2, 4, 0, 3], counts);
    }

    private async Task ImportTopicPapersAsync()
    {
        await SaveTopicsAsync(Learning, Reinforcement, Vision);
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.PaperOn("DQN", Reinforcement)),
            Some.Entry(Some.PaperOn("ResNet", Vision)),
            Some.Entry(Some.PaperOn("Both", Reinforcement, Vision)),
            Some.Entry(Some.PaperOn("Rules", Learning)));
    }

    private async Task<IReadOnlyList<string>> SelectAsync(PaperSelection selection)
    {
        var titles = await Store.TitlesAsync(selection);
        Assert.Equal([titles.Count], await Store.CountPapersAsync([selection], None));
        return titles;
    }
}

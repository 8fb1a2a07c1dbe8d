using PaperGraph.Core.Tags;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Timeline;

/// <summary>Months are counted by the annotations written in them.</summary>
public abstract class TimelineSpecs : StoreSpecs
{
    private static readonly Topic Learning = Some.Topic("Learning");
    private static readonly Topic QLearning = Some.Topic("Q-learning", [Learning]);

    [Fact]
    public async Task Months_with_annotations_come_oldest_first()
    {
        await ImportSomeAsync();

        var months = (await Store.CountByMonthAsync([new TimelineSelection()], None))[0];

        Assert.Equal([Count("2019-12", 1, 1), Count("2020-05", 3, 2), Count("2021-01", 1, 1)], months);
    }

    [Fact]
    public async Task Only_months_within_the_bounds_are_counted()
    {
        await ImportSomeAsync();

        var months = await Store.CountByMonthAsync(
            [new(From: Some.MonthOf("2020-01")), new(To: Some.MonthOf("2020-05")), new(From: Some.MonthOf("2020-01"), To: Some.MonthOf("2020-12"))], None);

        Assert.Equal([[Count("2020-05", 3, 2), Count("2021-01", 1, 1)], [Count("2019-12", 1, 1), Count("2020-05", 3, 2)], [Count("2020-05", 3, 2)]], months);
    }

    [Fact]
    public async Task A_topic_counts_the_annotations_of_the_papers_that_touch_it_or_a_narrower_one()
    {
        await ImportSomeAsync();

        var months = await Store.CountByMonthAsync([new(Topic: Learning.Id), new(Topic: TopicNames.IdOf("unheard of"))], None);

        Assert.Equal([[Count("2019-12", 1, 1), Count("2020-05", 2, 1)], []], months);
    }

    [Fact]
    public async Task A_tag_counts_the_annotations_of_the_papers_that_carry_it()
    {
        await ImportSomeAsync();

        var months = await Store.CountByMonthAsync(
            [new(Tag: TagNames.IdOf("CV")), new(Tag: TagNames.IdOf("unheard of")), new(Learning.Id, TagNames.IdOf("CV"))], None);

        Assert.Equal([[Count("2020-05", 1, 1), Count("2021-01", 1, 1)], [], []], months);
    }

    private static MonthCount Count(string month, int annotations, int papers) =>
        new(Some.MonthOf(month) ?? default, annotations, papers);

    private async Task ImportSomeAsync()
    {
        await SaveTopicsAsync(Learning, QLearning);
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.PaperOn("DQN", QLearning), Some.Annotation("a", "2020-05"), Some.Annotation("b", "2019-12"), Some.Annotation("c", "2020-05")),
            Some.Entry("ResNet", Some.Annotation("d", "2020-05", tags: "CV"), Some.Annotation("e", "2021-01"), Some.Annotation("undated")));
    }
}

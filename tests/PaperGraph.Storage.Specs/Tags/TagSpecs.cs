using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using Xunit;

namespace PaperGraph.Storage.Specs.Tags;

/// <summary>A tag is there as long as something carries it.</summary>
public abstract class TagSpecs : StoreSpecs
{
    [Fact]
    public async Task Tags_come_by_name_without_case()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", tags: ["beta", "Alpha", "Gamma"])));

        Assert.Equal(["Alpha", "beta", "Gamma"], await NamesAsync());
    }

    [Fact]
    public async Task A_tag_keeps_the_name_by_which_it_was_first_met()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", tags: "Deep Learning")));
        await ImportAsync("b.txt", Some.Entry("ResNet", Some.Annotation("two", tags: "deep  LEARNING")));

        Assert.Equal(["Deep Learning"], await NamesAsync());
        Assert.Equal("Deep Learning", (await Store.FindTagsAsync([TagNames.IdOf("DEEP learning")], None)).Values.Single().Name);
    }

    [Fact]
    public async Task A_name_that_only_an_abandoned_reading_gave_was_never_met()
    {
        await AbandonAsync(await WriteAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", tags: "RL"))));

        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", tags: "rl")));

        Assert.Equal(["rl"], await NamesAsync());
    }

    [Fact]
    public async Task A_tag_goes_with_the_last_paper_that_carries_it()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", tags: "RL")));
        await ImportAsync("b.txt", Some.Entry("A3C", Some.Annotation("two", tags: "RL")));
        await ImportAsync("a.txt");
        Assert.Equal(["RL"], await NamesAsync());

        await ImportAsync("b.txt");

        Assert.Empty(await NamesAsync());
        Assert.Empty(await Store.FindTagsAsync([TagNames.IdOf("RL")], None));
        Assert.Equal(0, (await Store.CountAsync(None)).Tags);
    }

    [Fact]
    public async Task A_tag_names_the_topic_that_the_reading_says()
    {
        var topic = Some.Topic("Reinforcement learning");
        await SaveTopicsAsync(topic);
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one") with { Tags = [new TagReading("RL", topic.Id), new TagReading("deep", null)] }));

        var tags = await Store.FindTagsAsync([TagNames.IdOf("RL"), TagNames.IdOf("deep")], None);

        Assert.Equal(topic.Id, tags[TagNames.IdOf("RL")].Topic);
        Assert.Null(tags[TagNames.IdOf("deep")].Topic);
    }

    [Fact]
    public async Task A_tag_comes_to_name_a_topic_when_it_is_read_so()
    {
        var topic = Some.Topic("Reinforcement learning");
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", tags: "RL")));
        await SaveTopicsAsync(topic);

        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one") with { Tags = [new TagReading("RL", topic.Id)] }));

        Assert.Equal(topic.Id, (await Store.FindTagsAsync([TagNames.IdOf("RL")], None)).Values.Single().Topic);
    }

    [Fact]
    public async Task Tags_are_found_by_a_part_of_their_name()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", tags: ["deep learning", "Deep RL", "vision"])));

        Assert.Equal(["deep learning", "Deep RL"], await NamesAsync("DEEP"));
        Assert.Equal((2, 3, 0), (await Store.CountTagsAsync("deep", None), await Store.CountTagsAsync(null, None), await Store.CountTagsAsync("x", None)));
    }

    [Fact]
    public async Task Tags_are_paged_by_cursor_in_both_directions()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", tags: ["a", "b", "c", "d"])));

        var first = await Store.PageTagsAsync(null, PageRequest.First(3), None);
        var rest = await Store.PageTagsAsync(null, PageRequest.First(3, first.Items[^1].Cursor), None);
        var back = await Store.PageTagsAsync(null, PageRequest.Last(2, rest.Items[0].Cursor), None);

        Assert.Equal(["d"], Names(rest));
        Assert.Equal((false, true), (rest.HasNext, rest.HasPrevious));
        Assert.Equal(["b", "c"], Names(back));
        Assert.Equal((true, true), (back.HasNext, back.HasPrevious));
        await Assert.ThrowsAsync<InvalidCursorException>(() => Store.PagePeopleAsync(null, PageRequest.First(1, first.Items[0].Cursor), None));
    }

    private async Task<string[]> NamesAsync(string? contains = null) => Names(await Store.PageTagsAsync(contains, PageRequest.First(100), None));

    private static string[] Names(Page<Tag> page) => [.. page.Nodes().Select(tag => tag.Name)];
}

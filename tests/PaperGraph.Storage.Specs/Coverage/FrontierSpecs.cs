using PaperGraph.Core.Changes;
using PaperGraph.Core.Coverage;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Specs.Sessions;
using Xunit;

namespace PaperGraph.Storage.Specs.Coverage;

/// <summary>What a group can read next is told as <see cref="LibraryCoverage.Frontier" /> says.</summary>
public abstract class FrontierSpecs : StoreSpecs
{
    private static readonly Topic Basics = Some.Topic("Basics");
    private static readonly Topic Middle = Some.Topic("Middle", needs: [Basics]);
    private static readonly Topic Top = Some.Topic("Top", needs: [Middle]);

    [Fact]
    public async Task What_can_be_read_next_is_what_all_before_it_was_discussed_of()
    {
        await SaveTopicsAsync(Basics, Middle, Top);
        await ImportAsync("a.txt", On(Basics), On(Middle), On(Top));
        Assert.Equal(["Basics"], await FrontierAsync());

        await DiscussAsync(Basics);
        Assert.Equal(["Middle"], await FrontierAsync());

        await SayAsync(Meet.Undo("not held", "Basics held", "Basics"));
        Assert.Equal(["Basics"], await FrontierAsync());
    }

    [Fact]
    public async Task A_session_that_is_planned_or_cancelled_opens_nothing()
    {
        await SaveTopicsAsync(Basics, Middle);
        await ImportAsync("a.txt", On(Basics), On(Middle));
        await SayAsync(Meet.Schedule("Basics", "2024-03-07", Meet.Paper("On Basics")));
        Assert.Equal(["Basics"], await FrontierAsync());

        await SayAsync(Meet.Cancel("cancelled", "Basics"));
        Assert.Equal(["Basics"], await FrontierAsync());
    }

    [Fact]
    public async Task What_no_paper_teaches_cannot_be_read_next()
    {
        var part = Some.Topic("Part", [Basics]);
        await SaveTopicsAsync(Basics, Middle, part, Some.Topic("Vision"));
        await ImportAsync("a.txt", On(part));

        Assert.Equal(["Basics", "Part"], await FrontierAsync());
        await DiscussAsync(part);
        Assert.Empty(await FrontierAsync());
    }

    [Fact]
    public async Task Topics_that_need_each_other_in_a_circle_do_not_hold_each_other_back()
    {
        var one = Some.Topic("One") with { Prerequisites = [TopicNames.IdOf("Three")] };
        var two = Some.Topic("Two", needs: [one]);
        var three = Some.Topic("Three", needs: [two, Basics]);
        await SaveTopicsAsync(Basics, one, two, three, Some.Topic("Behind", needs: [one]));
        await ImportAsync("a.txt", On(Basics), On(one), On(two), On(three), On(Some.Topic("Behind")));

        Assert.Equal(["Basics", "One", "Two"], await FrontierAsync());
        Assert.Equal([[three.Id], [one.Id]], (await Store.FindCoverageAsync(None)).Frontier(9).Skip(1).Select(topic => topic.Missing));

        await DiscussAsync(Basics);
        Assert.Equal(["One", "Three", "Two"], await FrontierAsync());
        await DiscussAsync(one);
        Assert.Equal(["Three", "Two", "Behind"], await FrontierAsync());
    }

    [Fact]
    public async Task What_most_wait_for_comes_first_whatever_its_annotations()
    {
        var (popular, rare) = (Some.Topic("Popular"), Some.Topic("Rare"));
        var (wanted, untouched, done) = (Some.Topic("Wanted", needs: [rare]), Some.Topic("Untouched", needs: [popular]), Some.Topic("Done", needs: [popular]));
        await SaveTopicsAsync(popular, rare, wanted, untouched, done, Some.Topic("Far", needs: [untouched]));
        await ImportAsync(
            "a.txt", Some.Entry(Some.PaperOn("On Popular", popular), Some.Annotation("one"), Some.Annotation("two")), On(rare), On(wanted), On(done));
        await DiscussAsync(done);

        // One that nobody touches, and one that is discussed, wait for Popular.
        Assert.Equal(["Rare", "Popular"], await FrontierAsync());

        await ImportAsync("b.txt", On(Some.Topic("Far")), On(Some.Topic("Untouched")));
        Assert.Equal(["Popular", "Rare"], await FrontierAsync());
        Assert.Equal(["Popular"], await FrontierAsync(1));
    }

    [Fact]
    public async Task Equally_rewarding_topics_come_by_annotations_then_papers_then_name()
    {
        var (a, b, c, d) = (Some.Topic("a"), Some.Topic("B"), Some.Topic("c"), Some.Topic("d"));
        await SaveTopicsAsync(a, b, c, d);
        await ImportAsync(
            "a.txt",
            On(a),
            On(b),
            Some.Entry(Some.PaperOn("On c", c), Some.Annotation("on c")),
            On(d),
            Some.Entry(Some.PaperOn("More on d", d)));

        Assert.Equal(["c", "d", "a", "B"], await FrontierAsync());
    }

    private static Core.Imports.Readings.EntryReading On(Topic topic) => Some.Entry(Some.PaperOn($"On {topic.Name}", topic));

    private async Task DiscussAsync(Topic topic)
    {
        await SayAsync(Meet.Schedule(topic.Name, "2024-03-07", Meet.Paper($"On {topic.Name}")));
        await SayAsync(Meet.Hold($"{topic.Name} held", topic.Name));
    }

    private async Task SayAsync(ChangeDraft draft) => Assert.NotNull(await Store.ChangeAsync(draft, None));

    private async Task<IEnumerable<string>> FrontierAsync(int first = 9)
    {
        var frontier = (await Store.FindCoverageAsync(None)).Frontier(first);
        var topics = await Store.FindTopicsAsync([.. frontier.Select(topic => topic.Topic)], None);
        return frontier.Select(topic => topics[topic.Topic].Name);
    }
}

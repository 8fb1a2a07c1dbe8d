using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Changes;

/// <summary>What people say is laid over what was read, outlasts every import, and can be taken back.</summary>
public abstract class ChangeSpecs : StoreSpecs
{
    private static readonly Topic Atari = Some.Topic("Atari");

    [Fact]
    public async Task What_a_person_says_wins_over_what_was_read_and_the_last_word_over_the_one_before()
    {
        await SaveTopicsAsync(Atari);
        await ImportAsync("a.txt", Some.Entry(Some.Paper("dqn", year: 2012) with { Venue = "Nature" }));

        await SayAsync(Say.That("first", Say.Of("dqn") with { Title = "A title", Year = 2013 }));
        await SayAsync(Say.That("last", Say.Of("dqn") with
        {
            Title = "Playing Atari",
            Authors = ["Volodymyr Mnih"],
            Abstract = "Games.",
            ReadingMinutes = 40,
            Mentions = [new TopicMention(Atari.Id, MentionPlace.Title, 8, 5, 0.8)],
        }));

        var paper = await Store.FindPaperAsync("dqn");
        Assert.Equal(("Playing Atari", TitleSource.Curated, 2013, "Nature"), (paper?.Title, paper?.TitleSource, paper?.Year, paper?.Venue));
        Assert.Equal((40, "Games."), (paper?.ReadingMinutes, paper?.Abstract));
        Assert.Equal(["Volodymyr Mnih"], paper?.Authors.Select(author => author.Name));
        Assert.Equal(["Playing Atari"], await Store.TitlesAsync(new PaperSelection { Topics = [Atari.Id] }));
    }

    [Fact]
    public async Task No_import_touches_it()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await SayAsync(Say.Title("title", "dqn", "Playing Atari"));

        await ImportAsync("a.txt", Some.Entry(Some.Paper("dqn", year: 1999) with { Title = "Another" }));
        await ImportAsync("b.txt", Some.Entry("dqn"));

        Assert.Equal(("Playing Atari", 1999), ((await Store.FindPaperAsync("dqn"))?.Title, (await Store.FindPaperAsync("dqn"))?.Year));
    }

    [Fact]
    public async Task Where_its_paper_is_gone_it_waits_and_counts_again_when_the_paper_is_back()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await SayAsync(Say.Title("title", "dqn", "Playing Atari"));

        await ImportAsync("a.txt");
        Assert.Empty(await Store.TitlesAsync());
        await ImportAsync("a.txt", Some.Entry("dqn"));

        Assert.Equal(["Playing Atari"], await Store.TitlesAsync());
    }

    [Fact]
    public async Task A_field_that_is_emptied_stays_empty_whatever_is_read()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("dqn", year: 2012) with { Authors = ["Nobody"], Doi = "10.1/x", Kind = PaperKind.Book, Abstract = "Old." }));

        await SayAsync(Say.That("emptied", Say.Of("dqn") with
        {
            Emptied = PaperFields.Authors | PaperFields.Year | PaperFields.Doi | PaperFields.Kind | PaperFields.Abstract,
        }));

        var paper = await Store.FindPaperAsync("dqn");
        Assert.Equal((null, null, PaperKind.Unknown, null), (paper?.Year, paper?.Doi, paper?.Kind, paper?.Abstract));
        Assert.Empty(paper?.Authors ?? []);
        Assert.Equal(0, (await Store.CountAsync(None)).People);
    }

    [Fact]
    public async Task What_is_taken_back_counts_no_more_and_what_is_brought_back_does()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await SayAsync(Say.Title("one", "dqn", "One"));
        await SayAsync(Say.Title("two", "dqn", "Two"));

        await SayAsync(Say.Undo("undo", "two", "dqn"));
        Assert.Equal(["One"], await Store.TitlesAsync());
        Assert.Equal((Say.ChangeId("undo"), null), await UndoneByAsync("two", "undo"));

        await SayAsync(Say.Undo("redo", "undo", "dqn"));
        Assert.Equal(["Two"], await Store.TitlesAsync());
        Assert.Equal((null, Say.ChangeId("redo")), await UndoneByAsync("two", "undo"));

        await SayAsync(Say.Undo("undo the redo", "redo", "dqn"));
        Assert.Equal(["One"], await Store.TitlesAsync());
        Assert.Equal((Say.ChangeId("undo"), null), await UndoneByAsync("two", "undo"));
    }

    [Fact]
    public async Task Fifty_words_taken_back_one_by_one_leave_what_was_read()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("rainbow"));
        var before = await Store.FindPaperAsync("dqn");
        for (var number = 0; number < 50; number++)
            await SayAsync(Say.That($"word {number}", Say.Of("dqn") with { Title = $"Title {number}", Year = number % 3 == 0 ? null : 1950 + number, Authors = [$"Author {number % 7}"] }));

        for (var number = 49; number >= 0; number--)
            await SayAsync(Say.Undo($"undo {number}", $"word {number}", "dqn"));

        Assert.Equal(before?.Title, (await Store.FindPaperAsync("dqn"))?.Title);
        Assert.Equal((before?.Year, 0), ((await Store.FindPaperAsync("dqn"))?.Year, (await Store.FindPaperAsync("dqn"))?.Authors.Count));
        Assert.Equal(new StoreCounts(2, 0, 0, 0, 0), await Store.CountAsync(None));
        Assert.Equal(101, await Store.FindHeadAsync(None));
    }

    [Fact]
    public async Task What_is_not_there_or_taken_back_already_cannot_be_taken_back()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await SayAsync(Say.Title("one", "dqn", "One"));
        await SayAsync(Say.Undo("undo", "one", "dqn"));

        await Assert.ThrowsAsync<ArgumentException>(() => SayAsync(Say.Undo("again", "one", "dqn")));
        await Assert.ThrowsAsync<ArgumentException>(() => SayAsync(Say.Undo("nothing", "nobody's", "dqn")));

        Assert.Equal(3, await Store.FindHeadAsync(None));
        Assert.Equal(["dqn"], await Store.TitlesAsync());
    }

    [Fact]
    public async Task A_paper_that_is_removed_stays_out_of_sight_with_its_annotations_whoever_meets_it_again()
    {
        await ImportAsync("a.txt", Some.Entry("dqn", Some.Annotation("one", by: "Ann", tags: "RL")), Some.Entry("rainbow"));

        await SayAsync(Say.That("removed", Say.Of("dqn") with { Role = ReadingRole.Removal }));
        await ImportAsync("b.txt", Some.Entry("dqn", Some.Annotation("two")));

        Assert.Equal(["rainbow"], await Store.TitlesAsync());
        Assert.Equal(new StoreCounts(1, 0, 0, 0, 0), await Store.CountAsync(None));
        Assert.Null(await Store.FindPaperAsync(WorkKey.Title("dqn"), None));
        await SayAsync(Say.Undo("undo", "removed", "dqn"));
        Assert.Equal(["dqn", "rainbow"], await Store.TitlesAsync());
        Assert.Equal(new StoreCounts(2, 2, 0, 1, 1), await Store.CountAsync(None));
    }

    [Fact]
    public async Task A_paper_that_is_added_is_known_by_its_keys_until_it_is_taken_back()
    {
        var doi = WorkKey.Doi("10.1/double");
        var added = Say.Of("double") with
        {
            Title = "Double Q-learning",
            Role = ReadingRole.Added,
            Doi = "10.1/double",
            Keys = [doi],
            Tags = [new TagReading("RL", null)],
            Location = new Location("papers.nips.cc", new Uri("https://papers.nips.cc/double"), null, Some.MonthOf("2024-03")),
        };

        await SayAsync(Say.That("added", added));

        var paper = await Store.FindPaperAsync(doi, None);
        Assert.Equal(("Double Q-learning", TitleSource.Curated, "2024-03"), (paper?.Title, paper?.TitleSource, paper?.AddedIn?.ToString()));
        Assert.Equal([TagNames.IdOf("RL")], (await Store.FindTagsOfPapersAsync([added.Id], None))[added.Id].Select(tag => tag.Id));
        Assert.Single(await Store.FindWorksAsync([doi], None));
        await SayAsync(Say.Undo("undo", "added", "double"));
        Assert.Null(await Store.FindPaperAsync(doi, None));
        Assert.Empty(await Store.FindWorksAsync([doi], None));
        Assert.Equal(new StoreCounts(0, 0, 0, 0, 0), await Store.CountAsync(None));
        await SayAsync(Say.Undo("redo", "undo", "double"));
        Assert.Equal(added.Id, (await Store.FindPaperAsync(doi, None))?.Id);
        Assert.Single(await Store.FindWorksAsync([doi], None));
    }

    [Fact]
    public async Task What_is_stated_of_a_work_leads_to_the_paper_that_a_person_says_it_is()
    {
        var says = Some.Annotation("extends Playing Atari");
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry(
            Some.Paper("rainbow") with { Statements = [new LinkStatement(LinkKind.Extends, WorkKey.Title("Playing Atari"), says.Id, MentionPlace.Quote, 0, 7)] }, says));

        await SayAsync(Say.That("title", Say.Of("dqn") with { Title = "Playing Atari", Keys = [WorkKey.Title("Playing Atari")] }));

        Assert.Equal(Some.PaperId("dqn"), Assert.Single(await LinksOfAsync("rainbow")).To);
        await SayAsync(Say.Undo("undo", "title", "dqn"));
        Assert.Empty(await LinksOfAsync("rainbow"));
    }

    [Fact]
    public async Task An_annotation_that_a_person_writes_is_found_by_its_words_tags_and_writer_and_has_no_source()
    {
        await SaveTopicsAsync(Atari);
        await ImportAsync("a.txt", Some.Entry("dqn", Some.Annotation("read", by: "Bob")));

        await SayAsync(Say.That("note", Say.Of("dqn"), Say.Note("written", "plays Atari", "games") with
        {
            CreatedAt = new DateTimeOffset(2024, 3, 1, 9, 0, 0, TimeSpan.Zero),
            Mentions = [new TopicMention(Atari.Id, MentionPlace.Note, 6, 5, 0.8)],
        }));

        var written = await Store.FindAnnotationAsync("written");
        Assert.Equal(("plays Atari", "Ann", "2024-03"), (written?.Note, written?.By?.Name, written?.Month?.ToString()));
        Assert.Equal(2, (await Store.CountAsync(None)).Annotations);
        Assert.Equal(["dqn"], await Store.TitlesAsync(new PaperSelection { Topics = [Atari.Id], Tags = [TagNames.IdOf("games")], AnnotatedBy = [PersonNames.IdOf("Ann")] }));
        var sources = await Store.FindSourcesAsync([Some.AnnotationId("written"), Some.AnnotationId("read")], None);
        Assert.Empty(sources.GetValueOrDefault(Some.AnnotationId("written")) ?? []);
        Assert.Single(sources[Some.AnnotationId("read")]);
    }

    [Fact]
    public async Task An_annotation_is_as_it_was_last_edited_and_gone_once_it_is_removed()
    {
        await ImportAsync("a.txt", Some.Entry("dqn", Some.Annotation("one"), Some.Annotation("two")));

        await SayAsync(Say.That("edit", Say.Of("dqn"), Some.Annotation("one") with { Keys = [], Quote = "edited" }));
        await SayAsync(Say.That("edit again", Say.Of("dqn"), Some.Annotation("one") with { Keys = [], Quote = "edited again" }));
        await SayAsync(Say.That("remove", Say.Of("dqn"), Say.Removal("two")));
        await ImportAsync("a.txt", Some.Entry("dqn", Some.Annotation("one") with { Note = "read" }, Some.Annotation("two")));

        Assert.Equal(["edited again"], await Store.QuotesAsync());
        Assert.Null((await Store.FindAnnotationAsync("one"))?.Note);
        await SayAsync(Say.Undo("undo", "edit again", "dqn"));
        await SayAsync(Say.Undo("undo the removal", "remove", "dqn"));
        Assert.Equal(["edited", "two"], (await Store.QuotesAsync()).Order());
        await SayAsync(Say.Undo("undo the edit", "edit", "dqn"));
        Assert.Equal(["one", "two"], (await Store.QuotesAsync()).Order());
        Assert.Equal("read", (await Store.FindAnnotationAsync("one"))?.Note);
    }

    [Fact]
    public async Task What_was_made_from_an_old_look_at_its_paper_changes_nothing()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("rainbow"));
        var looked = await Store.FindHeadAsync(None);
        await SayAsync(Say.Title("one", "dqn", "One"));

        var late = await Store.ChangeAsync(Say.Title("late", "dqn", "Late") with { LookedAt = looked }, None);
        var elsewhere = await Store.ChangeAsync(Say.Title("elsewhere", "rainbow", "Rainbow") with { LookedAt = looked }, None);

        Assert.Null(late);
        Assert.Equal(3, elsewhere?.Number);
        Assert.Equal(["One", "Rainbow"], await Store.TitlesAsync());
    }

    [Fact]
    public async Task What_several_say_at_once_is_all_said()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));

        await Task.WhenAll(Enumerable.Range(0, 12).Select(number =>
            Task.Run(() => Store.ChangeAsync(Say.That($"note {number}", Say.Of("dqn"), Say.Note($"note {number}", $"said {number}")), None))));

        Assert.Equal(12, (await Store.CountAsync(None)).Annotations);
        Assert.Equal(13, await Store.FindHeadAsync(None));
    }

    private async Task SayAsync(ChangeDraft draft) => Assert.NotNull(await Store.ChangeAsync(draft, None));

    private async Task<(object? One, object? Other)> UndoneByAsync(string one, string other)
    {
        var found = await Store.FindChangesAsync([Say.ChangeId(one), Say.ChangeId(other)], None);
        return (found[Say.ChangeId(one)].UndoneBy, found[Say.ChangeId(other)].UndoneBy);
    }

    private async Task<IReadOnlyList<PaperLink>> LinksOfAsync(string paper) =>
        (await Store.FindLinksAsync([Some.PaperId(paper)], None)).GetValueOrDefault(Some.PaperId(paper)) ?? [];
}

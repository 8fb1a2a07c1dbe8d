using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Specs.Search;
using Xunit;

namespace PaperGraph.Storage.Specs.Changes;

/// <summary>Papers that are one work are made one, keep their ids, and can be taken apart again.</summary>
public abstract class MergeSpecs : StoreSpecs
{
    private static readonly Topic Atari = Some.Topic("Atari");

    [Fact]
    public async Task A_merged_paper_fills_the_gaps_of_the_one_that_it_is_part_of_and_is_seen_no_more_by_itself()
    {
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("dqn", "2020-05", year: 2013) with { TitleSource = TitleSource.Quoted, Authors = ["Mnih"] }),
            Some.Entry(Some.Paper("atari", "2019-01", year: 2015, host: "nature.com") with { Venue = "Nature", Authors = ["Silver"], Abstract = "Games.", Doi = "10.1/x" }));
        await SayAsync(Say.That("said", Say.Of("atari") with { Year = 2016, ReadingMinutes = 30 }));

        await SayAsync(Say.Merge("merge", "dqn", "atari"));

        var paper = await Store.FindPaperAsync("dqn");
        Assert.Equal(("atari", TitleSource.Stated, 2013, "Nature"), (paper?.Title, paper?.TitleSource, paper?.Year, paper?.Venue));
        Assert.Equal(("Games.", "10.1/x", 30), (paper?.Abstract, paper?.Doi, paper?.ReadingMinutes));
        Assert.Equal(["Mnih"], paper?.Authors.Select(author => author.Name));
        Assert.Equal(["arxiv.org", "nature.com"], paper?.Locations.Select(location => location.Host));
        Assert.Equal(("2019-01", "2020-05"), (paper?.AddedIn?.ToString(), paper?.AnnotatedIn?.ToString()));
        Assert.Equal(["atari"], await Store.TitlesAsync());
        Assert.Equal(new StoreCounts(1, 0, 0, 0, 1), await Store.CountAsync(None));
    }

    [Fact]
    public async Task Its_id_leads_to_the_paper_that_it_is_part_of()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("atari"));

        await SayAsync(Say.Merge("merge", "dqn", "atari"));

        var found = await Store.FindPapersAsync([Some.PaperId("atari"), Some.PaperId("dqn"), Some.PaperId("nobody's")], None);
        Assert.Equal(2, found.Count);
        Assert.All(found.Values, paper => Assert.Equal(Some.PaperId("dqn"), paper.Id));
        Assert.Equal(Some.PaperId("dqn"), (await Store.FindPaperAsync(WorkKey.Title("atari"), None))?.Id);
        var merged = await Store.FindMergedAsync([Some.PaperId("dqn"), Some.PaperId("atari")], None);
        Assert.Equal([new MergedPaper(Some.PaperId("atari"), "atari", new DateTimeOffset(2024, 3, 1, 9, 0, 0, TimeSpan.Zero))], merged[Some.PaperId("dqn")]);
        Assert.Single(merged);
    }

    [Fact]
    public async Task Its_annotations_tags_and_topics_follow_it_there_and_back()
    {
        await ImportTwoAsync();

        await SayAsync(Say.Merge("merge", "dqn", "atari"));

        Assert.Equal(["two", "one"], await Store.QuotesAsync(new AnnotationSelection { Paper = Some.PaperId("dqn") }));
        Assert.Empty(await Store.QuotesAsync(new AnnotationSelection { Paper = Some.PaperId("atari") }));
        Assert.Equal(Some.PaperId("dqn"), (await Store.FindAnnotationAsync("two"))?.Paper);
        Assert.Equal(["dqn"], await Store.TitlesAsync(new PaperSelection { Topics = [Atari.Id], Tags = [TagNames.IdOf("games")], AnnotatedBy = [PersonNames.IdOf("Bob")] }));
        Assert.Equal([1], await Store.CountPapersOfTopicsAsync([new TopicPapersSelection(Atari.Id, true)], None));
        Assert.Equal([new MonthCount(new Month(2020, 5), 1, 1), new MonthCount(new Month(2021, 1), 1, 1)], (await Store.CountByMonthAsync([new TimelineSelection()], None))[0]);
        Assert.Single((await Store.FindSourcesAsync([Some.AnnotationId("two")], None))[Some.AnnotationId("two")]);
        Assert.Equal(new StoreCounts(1, 2, 1, 2, 2), await Store.CountAsync(None));
        Assert.Equal(["dqn"], await HitsAsync("two"));

        await SayAsync(Say.Unmerge("unmerge", "dqn", "atari"));

        Assert.Equal(["one"], await Store.QuotesAsync(new AnnotationSelection { Paper = Some.PaperId("dqn") }));
        Assert.Equal(["two"], await Store.QuotesAsync(new AnnotationSelection { Paper = Some.PaperId("atari") }));
        Assert.Equal(Some.PaperId("atari"), (await Store.FindAnnotationAsync("two"))?.Paper);
        Assert.Equal(["atari"], await Store.TitlesAsync(new PaperSelection { Topics = [Atari.Id], Tags = [TagNames.IdOf("games")], AnnotatedBy = [PersonNames.IdOf("Bob")] }));
        Assert.Equal(new StoreCounts(2, 2, 1, 2, 2), await Store.CountAsync(None));
        Assert.Empty(await Store.FindMergedAsync([Some.PaperId("dqn")], None));
        Assert.Equal(["atari"], await HitsAsync("two"));
    }

    [Fact]
    public async Task What_is_stated_of_it_leads_to_the_paper_that_it_is_part_of_and_what_it_states_is_that_papers()
    {
        await ImportAsync("a.txt", Stating("reply", "atari"), Stating("atari", "dqn"), Stating("dqn", "atari", "bandit"), Some.Entry("bandit"));

        await SayAsync(Say.Merge("merge", "dqn", "atari"));

        Assert.Equal(["dqn"], await LinkedFromAsync("reply"));
        Assert.Equal(["bandit"], await LinkedFromAsync("dqn"));
        await SayAsync(Say.Merge("merge two", "bandit", "reply"));
        Assert.Equal(["dqn"], await LinkedFromAsync("bandit"));
        await SayAsync(Say.Undo("undo two", "merge two", "bandit", "reply"));
        await SayAsync(Say.Undo("undo", "merge", "dqn", "atari"));
        Assert.Equal(["atari"], await LinkedFromAsync("reply"));
        Assert.Equal(["dqn"], await LinkedFromAsync("atari"));
        Assert.Equal(["atari", "bandit"], await LinkedFromAsync("dqn"));
    }

    [Fact]
    public async Task What_people_say_of_links_tags_and_topics_follows_it_too()
    {
        await ImportTwoAsync();
        await ImportAsync("b.txt", Some.Entry("reply"));
        await SayAsync(Say.That("link", Say.Of("reply") with { Statements = [LinkStatement.Between(LinkKind.Cites, Some.PaperId("atari"))] }));
        await SayAsync(Say.That("verdict", Say.Of("atari") with { Judgements = [new TopicJudgement(Atari.Id, TopicVerdict.Rejected)] }));

        await SayAsync(Say.Merge("merge", "dqn", "atari"));

        Assert.Equal(["dqn"], await LinkedFromAsync("reply"));
        Assert.Equal([TopicVerdict.Rejected], await VerdictsAsync("dqn"));
        await SayAsync(Say.That("untag", Say.Of("dqn") with { Untagged = ["games"] }));
        await SayAsync(Say.That("unlink", Say.Of("reply") with { Statements = [LinkStatement.Between(LinkKind.Cites, Some.PaperId("dqn")) with { IsDenial = true }] }));
        Assert.Empty(await LinkedFromAsync("reply"));
        Assert.Equal(["RL"], await TagsAsync("dqn"));

        await SayAsync(Say.Unmerge("unmerge", "dqn", "atari"));
        Assert.Equal(["atari"], await LinkedFromAsync("reply"));
        Assert.Equal(["games"], await TagsAsync("atari"));
        Assert.Equal([TopicVerdict.Rejected], await VerdictsAsync("atari"));
        Assert.Empty(await VerdictsAsync("dqn"));
    }

    [Fact]
    public async Task Merging_is_taken_back_and_brought_back_like_everything_that_people_say()
    {
        await ImportTwoAsync();
        await SayAsync(Say.Merge("merge", "dqn", "atari"));

        await SayAsync(Say.Undo("undo", "merge", "dqn", "atari"));
        Assert.Equal(["atari", "dqn"], await Store.TitlesAsync());
        await SayAsync(Say.Undo("redo", "undo", "dqn", "atari"));
        Assert.Equal(["dqn"], await Store.TitlesAsync());
        await SayAsync(Say.Unmerge("unmerge", "dqn", "atari"));
        Assert.Equal(["atari", "dqn"], await Store.TitlesAsync());
        await SayAsync(Say.Undo("undo the unmerging", "unmerge", "dqn", "atari"));
        Assert.Equal(["dqn"], await Store.TitlesAsync());
        Assert.Equal(["two", "one"], await Store.QuotesAsync(new AnnotationSelection { Paper = Some.PaperId("dqn") }));
    }

    [Fact]
    public async Task What_is_part_of_a_paper_goes_with_it_into_another_and_comes_back_with_it()
    {
        await ImportAsync("a.txt", Some.Entry("a", Some.Annotation("of a")), Some.Entry("b", Some.Annotation("of b")), Some.Entry("c", Some.Annotation("of c")));
        await SayAsync(Say.Merge("c into b", "b", "c"));

        await SayAsync(Say.Merge("b into a", "a", "b"));

        Assert.Equal(["a"], await Store.TitlesAsync());
        Assert.Equal(Some.PaperId("a"), (await Store.FindPaperAsync("c"))?.Id);
        Assert.Equal(new[] { Some.PaperId("b"), Some.PaperId("c") }.Order(), (await PartsOfAsync("a")).Order());
        Assert.Equal(3, (await Store.QuotesAsync(new AnnotationSelection { Paper = Some.PaperId("a") })).Count);
        await SayAsync(Say.Unmerge("b apart", "a", "b"));
        Assert.Equal(["a", "b"], await Store.TitlesAsync());
        Assert.Equal(Some.PaperId("b"), (await Store.FindAnnotationAsync("of c"))?.Paper);
        Assert.Equal([Some.PaperId("c")], await PartsOfAsync("b"));
        await SayAsync(Say.Undo("c apart", "c into b", "b", "c"));
        Assert.Equal(["a", "b", "c"], await Store.TitlesAsync());
        Assert.Equal(Some.PaperId("c"), (await Store.FindAnnotationAsync("of c"))?.Paper);
    }

    [Fact]
    public async Task An_import_that_meets_it_again_changes_the_paper_that_it_is_part_of_and_it_keeps_what_was_read()
    {
        await ImportTwoAsync();
        await SayAsync(Say.Merge("merge", "dqn", "atari"));

        var import = await ImportAsync(
            "b.txt", Some.Entry(Some.Paper("atari") with { Venue = "Nature" }, Some.Annotation("three", by: "Eve"), Some.Annotation("two", "2021-01", "Bob", "games")));

        Assert.Equal((0, 1, 1), (import.Changes.PapersAdded, import.Changes.PapersUpdated, import.Changes.AnnotationsAdded));
        Assert.Equal("Nature", (await Store.FindPaperAsync("dqn"))?.Venue);
        Assert.Equal(["one", "three", "two"], (await Store.QuotesAsync(new AnnotationSelection { Paper = Some.PaperId("dqn") })).Order());
        Assert.Equal(["a.txt", "b.txt"], (await Store.FindSourcesAsync([Some.AnnotationId("two")], None))[Some.AnnotationId("two")].Select(source => source.File));
        Assert.Equal([Some.PaperId("dqn")], (await LastChangeAsync()).Papers);
        await SayAsync(Say.Unmerge("unmerge", "dqn", "atari"));
        Assert.Equal((null, "Nature"), ((await Store.FindPaperAsync("dqn"))?.Venue, (await Store.FindPaperAsync("atari"))?.Venue));
        Assert.Equal(["three", "two"], (await Store.QuotesAsync(new AnnotationSelection { Paper = Some.PaperId("atari") })).Order());
    }

    [Fact]
    public async Task A_paper_that_no_file_speaks_of_any_more_is_made_of_what_is_part_of_it()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await ImportAsync("b.txt", Some.Entry("atari", Some.Annotation("two")));
        await SayAsync(Say.Merge("merge", "dqn", "atari"));

        await ImportAsync("a.txt");

        Assert.Equal(("atari", Some.PaperId("dqn")), ((await Store.FindPaperAsync("dqn"))?.Title, (await Store.FindPaperAsync("dqn"))?.Id));
        await ImportAsync("b.txt");
        Assert.Empty(await Store.TitlesAsync());
        await ImportAsync("b.txt", Some.Entry("atari", Some.Annotation("two")));
        Assert.Equal(Some.PaperId("dqn"), (await Store.FindAnnotationAsync("two"))?.Paper);
    }

    [Fact]
    public async Task What_is_said_of_an_annotation_meanwhile_goes_back_with_it_and_can_be_taken_back_afterwards()
    {
        await ImportTwoAsync();
        await SayAsync(Say.Merge("merge", "dqn", "atari"));

        var edit = await SayAsync(Say.That("edit", Say.Of("dqn"), Some.Annotation("two") with { Keys = [], Quote = "edited" }));
        await SayAsync(Say.That("note", Say.Of("dqn"), Say.Note("written", "written here")));

        Assert.Equal([Some.PaperId("dqn"), Some.PaperId("atari")], edit.Papers);
        await SayAsync(Say.Unmerge("unmerge", "dqn", "atari"));
        Assert.Equal(["edited"], await Store.QuotesAsync(new AnnotationSelection { Paper = Some.PaperId("atari") }));
        Assert.Equal(Some.PaperId("dqn"), (await Store.FindAnnotationAsync("written"))?.Paper);
        await SayAsync(Say.Undo("undo", "edit", "dqn"));
        Assert.Equal(["two"], await Store.QuotesAsync(new AnnotationSelection { Paper = Some.PaperId("atari") }));
        Assert.Equal([Some.PaperId("dqn"), Some.PaperId("atari")], (await LastChangeAsync()).Papers);
    }

    [Fact]
    public async Task What_was_said_of_a_paper_before_is_taken_back_within_the_one_that_it_is_part_of()
    {
        await ImportTwoAsync();
        await SayAsync(Say.That("venue", Say.Of("atari") with { Venue = "Nature" }));
        await SayAsync(Say.Merge("merge", "dqn", "atari"));
        Assert.Equal("Nature", (await Store.FindPaperAsync("dqn"))?.Venue);

        var undo = await SayAsync(Say.Undo("undo", "venue", "atari"));

        Assert.Null((await Store.FindPaperAsync("dqn"))?.Venue);
        Assert.Equal([Some.PaperId("atari"), Some.PaperId("dqn")], undo.Papers);
    }

    [Fact]
    public async Task Whoever_removes_one_removes_all_that_are_one_with_it_until_that_is_taken_back()
    {
        await ImportTwoAsync();
        await SayAsync(Say.Merge("merge", "dqn", "atari"));

        await SayAsync(Say.That("removed", Say.Of("dqn") with { Role = ReadingRole.Removal }));

        Assert.Empty(await Store.TitlesAsync());
        Assert.Empty(await Store.FindPapersAsync([Some.PaperId("atari"), Some.PaperId("dqn")], None));
        Assert.Equal(new StoreCounts(0, 0, 1, 0, 0), await Store.CountAsync(None));
        Assert.Null(await Store.FindPaperAsync(WorkKey.Title("atari"), None));
        Assert.Equal([Some.PaperId("atari")], await PartsOfAsync("dqn"));
        await SayAsync(Say.Undo("undo", "removed", "dqn"));
        Assert.Equal(new StoreCounts(1, 2, 1, 2, 2), await Store.CountAsync(None));
    }

    [Fact]
    public async Task A_file_makes_papers_one_as_long_as_it_stands_and_no_person_says_otherwise()
    {
        await ImportTwoAsync();

        var merging = await ImportAsync("curation.yaml", Some.Entry(Say.Claim("atari", "dqn")));

        Assert.Equal(["dqn"], await Store.TitlesAsync());
        Assert.Equal(new ImportChanges(0, 0, 1, 0, 0, 0), merging.Changes);
        Assert.Equal(merging.FinishedAt, (await Store.FindMergedAsync([Some.PaperId("dqn")], None))[Some.PaperId("dqn")][0].MergedAt);
        await SayAsync(Say.Unmerge("unmerge", "dqn", "atari"));
        Assert.Equal(["atari", "dqn"], await Store.TitlesAsync());
        await SayAsync(Say.Undo("undo", "unmerge", "dqn", "atari"));
        Assert.Equal(Some.PaperId("dqn"), (await Store.FindAnnotationAsync("two"))?.Paper);
        await ImportAsync("curation.yaml");
        Assert.Equal(["atari", "dqn"], await Store.TitlesAsync());
        Assert.Equal(Some.PaperId("atari"), (await Store.FindAnnotationAsync("two"))?.Paper);
    }

    [Fact]
    public async Task What_a_file_that_is_given_up_says_of_it_changes_nothing()
    {
        await ImportTwoAsync();
        await SayAsync(Say.Merge("merge", "dqn", "atari"));

        await AbandonAsync(await WriteAsync("curation.yaml", Some.Entry(Say.Claim("dqn", "rainbow")), Some.Entry("rainbow")));

        Assert.Equal(["dqn"], await Store.TitlesAsync());
        Assert.Equal([Some.PaperId("atari")], await PartsOfAsync("dqn"));
    }

    [Fact]
    public async Task Where_it_is_said_in_a_circle_the_one_with_the_lowest_id_is_seen()
    {
        string[] names = ["a", "b", "c"];
        await ImportAsync("a.txt", [.. names.Select(name => Some.Entry(name))]);

        await SayAsync(Say.Merge("a into b", "b", "a"));
        await SayAsync(Say.Merge("b into c", "c", "b"));
        await SayAsync(Say.Merge("c into a", "a", "c"));

        var lowest = names.Select(Some.PaperId).Min();
        Assert.All((await Store.FindPapersAsync([.. names.Select(Some.PaperId)], None)).Values, paper => Assert.Equal(lowest, paper.Id));
        Assert.Equal(1, (await Store.CountAsync(None)).Papers);
        await SayAsync(Say.Undo("undo", "c into a", "a", "c"));
        Assert.Equal(Some.PaperId("c"), (await Store.FindPaperAsync("a"))?.Id);
    }

    [Fact]
    public async Task The_log_of_a_paper_holds_what_touched_any_part_of_it_and_is_that_of_each_part()
    {
        await ImportTwoAsync();
        await SayAsync(Say.That("of atari", Say.Of("atari") with { Year = 2000 }));
        await SayAsync(Say.Merge("merge", "dqn", "atari"));
        await SayAsync(Say.That("of dqn", Say.Of("dqn") with { Year = 2001 }));

        foreach (var paper in new[] { "dqn", "atari" })
        {
            var selection = new ChangeSelection(Some.PaperId(paper), "Ann");
            var page = await Store.PageChangesAsync(selection, PageRequest.First(9), None);
            Assert.Equal(["of atari", "merge", "of dqn"], page.Nodes().Select(change => change.Summary));
            Assert.Equal(3, await Store.CountChangesAsync(selection, None));
            Assert.Equal(["of dqn"], (await Store.PageChangesAsync(selection, PageRequest.Last(1), None)).Nodes().Select(change => change.Summary));
        }

        await SayAsync(Say.Unmerge("unmerge", "dqn", "atari"));
        Assert.Equal(3, await Store.CountChangesAsync(new ChangeSelection(Some.PaperId("atari"), "Ann"), None));
    }

    [Fact]
    public async Task A_page_of_annotations_goes_on_where_it_stood_when_papers_are_merged()
    {
        await ImportAsync("a.txt", [.. Enumerable.Range(0, 6).Select(number => Some.Entry($"paper {number % 3}", Some.Annotation($"annotation {number}", "2020-05")))]);
        var before = (await Store.PageAnnotationsAsync([AnnotationSelection.All], PageRequest.First(9), None))[0];

        await SayAsync(Say.Merge("merge", "paper 1", "paper 0", "paper 2"));

        var rest = (await Store.PageAnnotationsAsync([AnnotationSelection.All], PageRequest.First(9, before.Items[2].Cursor), None))[0];
        Assert.Equal(before.Nodes().Skip(3).Select(annotation => annotation.Id), rest.Nodes().Select(annotation => annotation.Id));
        Assert.Equal(before.Items[5].Cursor, rest.Items[2].Cursor);
    }

    private async Task ImportTwoAsync()
    {
        await SaveTopicsAsync(Atari);
        await ImportAsync(
            "a.txt",
            Some.Entry("dqn", Some.Annotation("one", "2020-05", "Ann", "RL")),
            Some.Entry(Some.PaperOn("atari", Atari) with { TitleSource = TitleSource.Quoted }, Some.Annotation("two", "2021-01", "Bob", "games") with { Mentions = [Some.Mention(Atari, MentionPlace.Quote, "two", "two")] }));
    }

    private static EntryReading Stating(string paper, params string[] targets)
    {
        var says = Some.Annotation($"says {paper}");
        return Some.Entry(
            Some.Paper(paper) with { Statements = [.. targets.Select(target => new LinkStatement(LinkKind.Cites, WorkKey.Title(target), says.Id, MentionPlace.Quote, 0, 4))] }, says);
    }

    private async Task<Change> SayAsync(ChangeDraft draft) => Assert.IsType<Change>(await Store.ChangeAsync(draft, None));

    private async Task<Change> LastChangeAsync() => (await Store.PageChangesAsync(ChangeSelection.All, PageRequest.Last(1), None)).Nodes()[0];

    private async Task<IEnumerable<Id<Paper>>> PartsOfAsync(string paper) =>
        (await Store.FindMergedAsync([Some.PaperId(paper)], None)).GetValueOrDefault(Some.PaperId(paper), []).Select(part => part.Id);

    private async Task<IEnumerable<string>> LinkedFromAsync(string paper)
    {
        var id = Some.PaperId(paper);
        var links = (await Store.FindLinksAsync([id], None)).GetValueOrDefault(id) ?? [];
        var papers = await Store.FindPapersAsync([.. links.Where(link => link.From == id).Select(link => link.To)], None);
        var names = new[] { "dqn", "atari", "reply", "bandit" }.ToDictionary(Some.PaperId);
        return papers.Keys.Select(other => names[other]).Order(StringComparer.Ordinal);
    }

    private async Task<IEnumerable<string>> TagsAsync(string paper) =>
        (await Store.FindTagsOfPapersAsync([Some.PaperId(paper)], None)).GetValueOrDefault(Some.PaperId(paper), []).Select(tag => tag.Name);

    private async Task<IEnumerable<TopicVerdict>> VerdictsAsync(string paper) =>
        (await Store.FindTopicsOfPapersAsync([Some.PaperId(paper)], None)).GetValueOrDefault(Some.PaperId(paper), []).Select(touch => touch.Verdict);

    private async Task<IReadOnlyList<string>> HitsAsync(string text) =>
        await Store.TitlesAsync(new PaperSelection { Text = Searches.Parsed(text) });
}

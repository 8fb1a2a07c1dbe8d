using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;

namespace PaperGraph.Host.Tests.Importing;

/// <summary>What people say in <c>curation.yaml</c>, beside dumps that come, change and go.</summary>
public sealed class CurationTests : IAsyncLifetime
{
    private const string Curation = "curation.yaml";

    private const string Bert = """
        papers:
          - find: { host: yashuseth.blog, says: tutorial article on BERT }
            title: BERT Explained
            authors: [Yashu Seth]
            year: 2019
            kind: PAGE
        """;

    private readonly ReadingGroup _group = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _group.DisposeAsync();

    [Fact]
    public async Task A_paper_is_what_people_say_it_is()
    {
        await _group.Write("group.txt", Dumps.July).Write(Curation, Bert).ReadAsync();

        var paper = Assert.Single(await _group.Store.PapersAsync(), paper => paper.TitleSource == TitleSource.Curated);
        Assert.Equal(("BERT Explained", "Yashu Seth", 2019, PaperKind.Page), (paper.Title, paper.Authors[0].Name, paper.Year, paper.Kind));
        Assert.Equal("yashuseth.blog", Assert.Single(paper.Locations).Host);
        var import = await ImportAsync();
        Assert.Equal((Curation, "curation", ImportStatus.Done, new LineCounts(5, 1, 0, 0, 1)), (import.File, import.Format, import.Status, import.Lines));
        Assert.Equal((0, 1, 0), (import.Changes.PapersAdded, import.Changes.PapersUpdated, import.Changes.PapersWithdrawn));
    }

    [Fact]
    public async Task It_touches_carries_and_is_linked_as_people_say()
    {
        await _group.Write("july.txt", Dumps.July).Write("august.txt", Dumps.August).Write("topics.yaml", "topics:\n  - name: BERT\n  - name: attention\n    aliases: [attention mechanism]\n").Write(Curation, """
            papers:
              - find: { host: yashuseth.blog, says: tutorial article on BERT }
                confirmed: [attention mechanism]
                rejected: [BERT]
                tags: [tutorial]
                links: [{ kind: CITES, title: Attention Is All You Need }]
              - find: { host: gitee.com, month: 2023-08 }
                confirmed: [basket weaving]
            """).ReadAsync();
        var paper = Assert.Single(await _group.Store.PapersAsync(), paper => paper.Locations[0].Host == "yashuseth.blog");

        var touches = (await _group.Store.FindTopicsOfPapersAsync([paper.Id], default))[paper.Id];

        Assert.Equal((1, Core.Topics.TopicVerdict.Confirmed), (touches[0].Confidence, touches[0].Verdict));
        Assert.Contains(touches, touch => touch.Verdict == Core.Topics.TopicVerdict.Rejected);
        Assert.Equal("tutorial", Assert.Single((await _group.Store.FindTagsOfPapersAsync([paper.Id], default))[paper.Id]).Name);
        var link = Assert.Single((await _group.Store.FindLinksAsync([paper.Id], default))[paper.Id]);
        Assert.Equal((LinkKind.Cites, "Attention Is All You Need", null), (link.Kind, (await _group.Store.FindPapersAsync([link.To], default))[link.To].Title, link.Evidence));
        Assert.StartsWith("7: There is no topic “basket weaving”", Assert.Single(await _group.Store.ProblemsAsync(await ImportAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Papers_that_people_say_are_one_are_one_as_long_as_they_say_it()
    {
        await _group.Write("july.txt", Dumps.July).Write("august.txt", Dumps.August).ReadAsync();
        var apart = (await _group.Store.PapersAsync()).Select(paper => paper.Id).ToList();
        const string Same = """
            papers:
              - find: { host: gitee.com, month: 2023-08 }
                title: A tool
                same: [{ host: yashuseth.blog }]
            """;

        await _group.Write(Curation, Same).ReadAsync();
        var whole = Assert.Single(await _group.Store.PapersAsync(), paper => paper.Title == "A tool");
        Assert.Equal(["gitee.com", "yashuseth.blog"], whole.Locations.Select(location => location.Host).Order());
        Assert.Equal(whole.Id, Assert.Single(await _group.Store.AnnotationsAsync(), annotation => annotation.Note == "tutorial article on BERT").Paper);
        await _group.Write("july.txt", Dumps.July + "\n").ReadAsync();
        Assert.Equal(whole.Locations, Assert.Single(await _group.Store.PapersAsync(), paper => paper.Title == "A tool").Locations);
        Assert.Equal("yashuseth.blog, July 2023", Assert.Single((await _group.Store.FindMergedAsync([whole.Id], default))[whole.Id]).Title);

        await _group.Write(Curation, "papers:\n  - find: { host: gitee.com, month: 2023-08 }\n    title: A tool\n").ReadAsync();
        Assert.Equal(apart.Order(), (await _group.Store.PapersAsync()).Select(paper => paper.Id).Order());
    }

    [Fact]
    public async Task A_correction_stays_with_its_paper_when_that_becomes_part_of_another()
    {
        await _group.Write("july.txt", Dumps.July).Write("august.txt", Dumps.August).Write(Curation, Bert).ReadAsync();
        var papers = await _group.Store.PapersAsync();
        var (part, whole) = (papers.Single(paper => paper.Title == "BERT Explained"), papers.Single(paper => paper.Title == "Attention Is All You Need"));
        await _group.Store.ChangeAsync(Merge(part, whole), default);

        await _group.Write("july.txt", Dumps.July + "\n").ReadAsync();

        var now = Assert.Single(await _group.Store.PapersAsync(), paper => paper.Id == whole.Id);
        Assert.Equal(("BERT Explained", PaperKind.Article), (now.Title, now.Kind));
    }

    private static ChangeDraft Merge(Paper part, Paper whole) => new(
        new Change { Id = Core.Graph.Id<Change>.For("merge"), At = DateTimeOffset.UnixEpoch, By = "Ann", Kind = ChangeKind.Merge, Summary = "Merged.", Papers = [whole.Id, part.Id] },
        ChangeDraft.WhateverWasChanged)
    {
        Entries =
        [
            new EntryReading(0, 0, new PaperReading
            {
                Id = part.Id, Keys = [], Title = part.Title, TitleSource = TitleSource.Curated, Location = new Location(null, null, null, null),
                Role = ReadingRole.Merged, MergedInto = whole.Id,
            }, []),
        ],
    };

    [Fact]
    public async Task It_stays_so_when_the_dump_is_read_again_and_edited()
    {
        await _group.Write("group.txt", Dumps.July).Write(Curation, Bert).ReadAsync();
        var before = (await _group.Store.PapersAsync()).Single(paper => paper.TitleSource == TitleSource.Curated);

        await _group.Write("group.txt", Dumps.August + "\n" + Dumps.July.Replace("tutorial article", "a tutorial article", StringComparison.Ordinal)).ReadAsync();

        var after = (await _group.Store.PapersAsync()).Single(paper => paper.TitleSource == TitleSource.Curated);
        Assert.Equal((before.Id, before.Title), (after.Id, after.Title));
    }

    [Fact]
    public async Task One_that_finds_no_paper_is_a_problem_with_its_line_and_applies_when_the_paper_comes()
    {
        await _group.Write("group.txt", Dumps.August).Write(Curation, Bert).ReadAsync();
        var import = await ImportAsync();
        Assert.Equal((ImportStatus.Done, new LineCounts(0, 1, 0, 5, 0)), (import.Status, import.Lines));
        Assert.StartsWith(
            "2: There is no paper with host yashuseth.blog, words “tutorial article on BERT”.", Assert.Single(await _group.Store.ProblemsAsync(import)), StringComparison.Ordinal);

        _group.Write("more.txt", Dumps.July);

        await _group.UntilAsync(async () => (await _group.Store.PapersAsync()).Any(paper => paper.Title == "BERT Explained"));
    }

    [Fact]
    public async Task One_whose_paper_is_gone_makes_none_and_applies_again_when_it_is_back()
    {
        await _group.Write("group.txt", Dumps.August + "\n" + Dumps.July).Write(Curation, Bert).ReadAsync();
        var before = (await _group.Store.PapersAsync()).Single(paper => paper.TitleSource == TitleSource.Curated);

        await _group.Write("group.txt", Dumps.August).ReadAsync();
        Assert.DoesNotContain(await _group.Store.PapersAsync(), paper => paper.TitleSource == TitleSource.Curated);
        await _group.Write("group.txt", Dumps.August + "\n" + Dumps.July).ReadAsync();

        Assert.Equal(before.Id, (await _group.Store.PapersAsync()).Single(paper => paper.TitleSource == TitleSource.Curated).Id);
    }

    [Fact]
    public async Task Taken_out_of_the_file_it_gives_back_what_was_read()
    {
        await _group.Write("group.txt", Dumps.July).Write(Curation, Bert).ReadAsync();

        await _group.Write(Curation, Bert.Replace("yashuseth.blog, says: tutorial article on BERT", "gitee.com", StringComparison.Ordinal)).ReadAsync();

        var papers = await _group.Store.PapersAsync();
        Assert.Equal("gitee.com", papers.Single(paper => paper.TitleSource == TitleSource.Curated).Locations[0].Host);
        Assert.Contains(papers, paper => paper.Locations[0].Host == "yashuseth.blog" && paper.TitleSource == TitleSource.Place);
    }

    [Fact]
    public async Task What_it_changes_itself_is_nothing_to_find_it_by()
    {
        await _group.Write("group.txt", Dumps.July).Write(Curation, Bert.Replace("tutorial article on BERT", "\"yashuseth.blog, July 2023\"", StringComparison.Ordinal)).ReadAsync();
        Assert.StartsWith("2: There is no paper with", Assert.Single(await _group.Store.ProblemsAsync(await ImportAsync())), StringComparison.Ordinal);

        await _group.Write(Curation, Bert.Replace("tutorial article on BERT", "BERT Explained", StringComparison.Ordinal)).ReadAsync();

        Assert.DoesNotContain(await _group.Store.PapersAsync(), paper => paper.TitleSource == TitleSource.Curated);
    }

    [Fact]
    public async Task One_that_finds_several_papers_changes_none_and_names_them()
    {
        await _group.Write("group.txt", Dumps.August + "\n" + Dumps.July).Write(Curation, Bert.Replace("yashuseth.blog, says: tutorial article on BERT", "gitee.com", StringComparison.Ordinal)).ReadAsync();

        Assert.DoesNotContain(await _group.Store.PapersAsync(), paper => paper.TitleSource == TitleSource.Curated);
        var problem = Assert.Single(await _group.Store.ProblemsAsync(await ImportAsync()));
        Assert.Equal("2: 2 papers have host gitee.com: “gitee.com, August 2023”, “gitee.com, July 2023”. Say more under \"find\".", problem);
    }

    [Fact]
    public async Task A_file_with_a_mistake_changes_nothing_and_says_where()
    {
        await _group.Write("group.txt", Dumps.July).Write(Curation, Bert).ReadAsync();

        await _group.Write(Curation, Bert.Replace("year: 2019", "year: lately", StringComparison.Ordinal)).ReadAsync();

        var import = await ImportAsync();
        Assert.Equal(ImportStatus.Failed, import.Status);
        Assert.Equal("5: \"year\" holds “lately”. Write a year from 1450 to 2200.", Assert.Single(await _group.Store.ProblemsAsync(import)));
        Assert.Contains(await _group.Store.PapersAsync(), paper => paper.Title == "BERT Explained");
    }

    [Fact]
    public async Task The_same_corrections_of_the_same_papers_are_unchanged()
    {
        await _group.Write("group.txt", Dumps.July).Write(Curation, Bert).ReadAsync();

        await _group.ReadAsync();

        Assert.Equal(
            [(Curation, ImportStatus.Done), (Curation, ImportStatus.Unchanged), ("group.txt", ImportStatus.Done), ("group.txt", ImportStatus.Unchanged)],
            (await _group.Store.ImportsAsync()).Select(import => (import.File, import.Status)).Order());
    }

    private async Task<Core.Imports.Import> ImportAsync() => (await _group.Store.ImportsAsync()).First(import => import.File == Curation);
}

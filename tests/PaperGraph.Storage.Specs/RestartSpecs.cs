using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs;

/// <summary>A durable store holds the same after it was closed and opened again.</summary>
public abstract class RestartSpecs : StoreSpecs
{
    private static readonly Topic Learning = Some.Topic("Learning", aliases: "ML");
    private static readonly Topic QLearning = Some.Topic("Q-learning", [Learning]);

    [Fact]
    public async Task Everything_that_is_seen_is_seen_again()
    {
        await ImportSomeAsync();
        var before = await AllAsync();

        await ReopenStoreAsync();

        Assert.Equal(before, await AllAsync());
        Assert.NotEmpty(before);
    }

    [Fact]
    public async Task What_was_withdrawn_stays_withdrawn_and_known()
    {
        await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", by: "Ann", tags: "RL")), Some.Entry("ResNet"));
        await ImportAsync("a.txt", Some.Entry("ResNet"));

        await ReopenStoreAsync();

        Assert.Equal(["ResNet"], await Store.TitlesAsync());
        Assert.Equal(new StoreCounts(1, 0, 0, 0, 0), await Store.CountAsync(None));
        Assert.Single(await Store.FindWorksAsync([WorkKey.Title("DQN")], None));
        Assert.Equal(1, (await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one")))).Changes.AnnotationsAdded);
    }

    [Fact]
    public async Task Leftovers_of_a_broken_import_are_swept_and_it_failed()
    {
        await ImportAsync("a.txt", Some.Entry("DQN"));
        var import = await WriteAsync("a.txt", Some.Entry("ResNet", Some.Annotation("one", by: "Ann", tags: "RL")));

        await ReopenStoreAsync();

        Assert.Equal(ImportStatus.Failed, (await Store.FindImportsAsync([import], None))[import].Status);
        Assert.Equal(["DQN"], await Store.TitlesAsync());
        Assert.Empty(await Store.FindWorksAsync([WorkKey.Title("ResNet")], None));
        Assert.Empty(await Store.FindAnnotationsAsync([.. Some.Annotation("one").Keys], None));
    }

    [Fact]
    public async Task A_broken_import_can_be_done_again()
    {
        await WriteAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", by: "Ann", tags: "RL")));
        await ReopenStoreAsync();

        var import = await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("one", by: "Ann", tags: "RL")));

        Assert.Equal(new ImportChanges(1, 0, 0, 1, 0, 0), import.Changes);
        Assert.Equal(new StoreCounts(1, 1, 0, 1, 1), await Store.CountAsync(None));
    }

    [Fact]
    public async Task An_import_goes_on_from_what_stood_before()
    {
        await ImportSomeAsync();
        await ReopenStoreAsync();

        var import = await ImportAsync("a.txt", Some.Entry("DQN", Some.Annotation("reward", "2020-05", "Ann", "RL")), Some.Entry("New"));

        Assert.Equal((1, 1), (import.Changes.PapersAdded, import.Changes.PapersUpdated));
        Assert.Equal((await Store.FindImportsAsync([import.Id], None))[import.Id], import);
    }

    [Fact]
    public async Task The_list_of_imports_and_their_problems_is_kept()
    {
        var import = await WriteAsync("a.txt");
        await Store.WriteAsync(import, new ImportBatch([], [new ImportProblem(3, "No such month.", "Foo")]), None);
        var done = await SwitchOnAsync(import);
        var unchanged = StartOf("a.txt") with { By = "Ann" };
        await Store.RecordUnchangedAsync(unchanged, None);

        await ReopenStoreAsync();

        Assert.Equal(2, await Store.CountImportsAsync(None));
        Assert.Equal(done, (await Store.FindImportsAsync([import], None))[import]);
        Assert.Equal("Ann", (await Store.FindImportsAsync([unchanged.Id], None))[unchanged.Id].By);
        Assert.Equal([1], await Store.CountProblemsAsync([import], None));
        Assert.Equal(import, (await Store.FindReadingAsync("a.txt", None))?.Import);
    }

    [Fact]
    public async Task A_cursor_outlives_a_restart()
    {
        await ImportAsync("a.txt", Some.Entry("a"), Some.Entry("b"), Some.Entry("c"));
        var first = (await Store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, PageRequest.First(1), None))[0];

        await ReopenStoreAsync();

        var rest = (await Store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, PageRequest.First(5, first.Items[0].Cursor), None))[0];
        Assert.Equal(["b", "c"], rest.Nodes().Select(paper => paper.Title));
    }

    /// <summary>Closes the store, as the end of its process does, and opens what it kept.</summary>
    protected abstract Task<IPaperStore> ReopenAsync(IPaperStore store);

    private async Task ReopenStoreAsync() => Store = await ReopenAsync(Store);

    private async Task ImportSomeAsync()
    {
        await SaveTopicsAsync(Learning, QLearning);
        var said = Some.Annotation("reply to ResNet", "2021-01", "Bob");
        await ImportAsync(
            "a.txt",
            Some.Entry(
                Some.PaperOn("DQN", QLearning) with
                {
                    Authors = ["Mnih", "Silver"],
                    Abstract = "Games.",
                    Year = 2013,
                    Location = new Location("arxiv.org", new Uri("https://arxiv.org/abs/1312.5602"), "dqn.pdf", Some.MonthOf("2020-05")),
                    Statements = [new LinkStatement(LinkKind.RespondsTo, WorkKey.Title("ResNet"), said.Id, MentionPlace.Quote, 0, 5)],
                },
                Some.Annotation("reward", "2020-05", "Ann", "RL"),
                said));
        await ImportAsync("b.txt", Some.Entry("ResNet", Some.Annotation("skip", null, "Ann") with { Tags = [new TagReading("ml", Learning.Id)] }));
    }

    private async Task<IReadOnlyList<string>> AllAsync()
    {
        var ids = new[] { Some.PaperId("DQN"), Some.PaperId("ResNet") };
        var papers = await Store.FindPapersAsync(ids, None);
        var annotations = (await Store.PageAnnotationsAsync([new()], PageRequest.First(10), None))[0].Nodes();
        return
        [
            .. (await Store.TitlesAsync()),
            .. papers.Values.SelectMany(paper => paper.Authors.Select(person => person.ToString()).Concat(paper.Locations.Select(location => location.ToString()))),
            .. papers.Values.OrderBy(paper => paper.Id).Select(paper => (paper with { Authors = [], Locations = [] }).ToString()),
            .. annotations.Select(annotation => annotation.ToString()),
            .. (await Store.FindTopicsOfPapersAsync(ids, None)).OrderBy(paper => paper.Key).SelectMany(paper => paper.Value).Select(touch => touch.ToString()),
            .. (await Store.FindTagsOfPapersAsync(ids, None)).OrderBy(paper => paper.Key).SelectMany(paper => paper.Value).Select(tag => tag.ToString()),
            .. (await Store.FindLinksAsync(ids, None)).OrderBy(paper => paper.Key).SelectMany(paper => paper.Value).Select(link => link.ToString()),
            .. (await Store.PagePeopleAsync(null, PageRequest.First(9), None)).Nodes().Select(person => person.ToString()),
            .. (await Store.PageTopicsAsync(TopicSelection.All, TopicOrder.PapersDesc, PageRequest.First(9), None)).Nodes().Select(topic => topic.Name),
            .. (await Store.CountByMonthAsync([new()], None))[0].Select(month => month.ToString()),
            .. (await Store.TitlesAsync(new() { Tags = [TagNames.IdOf("RL")], AnnotatedBy = [PersonNames.IdOf("Bob")], Topics = [Learning.Id] })),
            (await Store.CountAsync(None)).ToString(),
        ];
    }
}

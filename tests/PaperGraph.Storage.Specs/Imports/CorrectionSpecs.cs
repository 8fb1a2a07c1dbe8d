using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Imports;

/// <summary>What a person says of a work is laid over what was read of it, and outlasts it.</summary>
public abstract class CorrectionSpecs : StoreSpecs
{
    private const string Corrections = "curation.yaml";

    private static readonly Topic Atari = Some.Topic("Atari");

    // As a dump has a work of which it shows nothing but the place.
    private static readonly EntryReading Read = Some.Entry(
        Some.Paper("dqn") with { Title = "dqn.pdf", TitleSource = TitleSource.Place, Location = new Location("www.cs.toronto.edu", null, "dqn.pdf", Some.MonthOf("2023-07")) },
        Some.Annotation("introduced DQN"));

    private static readonly EntryReading Corrected = Some.Entry(Some.Paper("dqn", host: null) with
    {
        Keys = [WorkKey.Title("Playing Atari")],
        Title = "Playing Atari",
        TitleSource = TitleSource.Curated,
        Role = ReadingRole.Correction,
        Authors = ["Volodymyr Mnih"],
        Year = 2013,
        Mentions = [new TopicMention(Atari.Id, MentionPlace.Title, 8, 5, 0.8)],
    });

    [Fact]
    public async Task What_a_person_says_of_a_paper_wins_over_what_was_read_and_its_place_stays()
    {
        await SaveTopicsAsync(Atari);
        await ImportAsync("a.txt", Some.Entry(Read.Paper with { Year = 1999, Venue = "Nature" }, [.. Read.Annotations]));

        var import = await ImportAsync(Corrections, Corrected);

        var paper = await Store.FindPaperAsync("dqn");
        Assert.Equal(("Playing Atari", TitleSource.Curated, 2013, "Nature"), (paper?.Title, paper?.TitleSource, paper?.Year, paper?.Venue));
        Assert.Equal(["Volodymyr Mnih"], paper?.Authors.Select(author => author.Name));
        Assert.Equal([Read.Paper.Location], paper?.Locations);
        Assert.Equal((0, 1, 0), (import.Changes.PapersAdded, import.Changes.PapersUpdated, import.Changes.PapersWithdrawn));
        Assert.Equal(["Playing Atari"], await Store.TitlesAsync(new PaperSelection { Topics = [Atari.Id] }));
    }

    [Fact]
    public async Task It_outlasts_whatever_is_read_afterwards()
    {
        await ImportAsync("a.txt", Read);
        await ImportAsync(Corrections, Corrected);

        await ImportAsync("a.txt", Some.Entry(Read.Paper with { Title = "A better title", TitleSource = TitleSource.Stated, Authors = ["Nobody"], Year = 1999 }));

        var paper = await Store.FindPaperAsync("dqn");
        Assert.Equal(("Playing Atari", 2013), (paper?.Title, paper?.Year));
        Assert.Equal(["Volodymyr Mnih"], paper?.Authors.Select(author => author.Name));
    }

    [Fact]
    public async Task Where_the_work_is_gone_it_makes_no_paper_and_waits_until_the_work_is_back()
    {
        await ImportAsync("a.txt", Read);
        await ImportAsync(Corrections, Corrected);

        var gone = await ImportAsync("a.txt");

        Assert.Equal(1, gone.Changes.PapersWithdrawn);
        Assert.Null(await Store.FindPaperAsync("dqn"));
        Assert.Equal(0, (await Store.CountAsync(None)).People);
        await ImportAsync("a.txt", Read);
        Assert.Equal(["Playing Atari"], await Store.TitlesAsync());
    }

    [Fact]
    public async Task Taken_back_it_leaves_what_was_read()
    {
        await ImportAsync("a.txt", Read);
        await ImportAsync(Corrections, Corrected);

        var taken = await ImportAsync(Corrections);

        var paper = await Store.FindPaperAsync("dqn");
        Assert.Equal(("dqn.pdf", TitleSource.Place, null), (paper?.Title, paper?.TitleSource, paper?.Year));
        Assert.Empty(paper?.Authors ?? []);
        Assert.Equal((1, 0), (taken.Changes.PapersUpdated, taken.Changes.PapersWithdrawn));
    }

    [Fact]
    public async Task What_is_stated_of_a_work_that_is_gone_leads_nowhere_though_it_is_corrected()
    {
        var says = Some.Annotation("extends Playing Atari");
        var stating = Some.Entry(
            Some.Paper("Rainbow") with { Statements = [new LinkStatement(LinkKind.Extends, WorkKey.Title("Playing Atari"), says.Id, MentionPlace.Quote, 0, 7)] }, says);
        await ImportAsync("a.txt", Read);
        await ImportAsync("b.txt", stating);
        await ImportAsync(Corrections, Corrected);
        Assert.Equal(Some.PaperId("dqn"), Assert.Single(await LinksOfRainbowAsync()).To);

        await ImportAsync("a.txt");
        Assert.Empty(await LinksOfRainbowAsync());
        await ImportAsync("a.txt", Read);

        Assert.Equal(Some.PaperId("dqn"), Assert.Single(await LinksOfRainbowAsync()).To);
    }

    [Fact]
    public async Task The_work_is_known_by_what_the_person_says()
    {
        await ImportAsync("a.txt", Read);
        await ImportAsync(Corrections, Corrected);

        var known = await Store.FindWorksAsync([WorkKey.Title("Playing Atari")], None);

        Assert.Equal(Some.PaperId("dqn"), known[WorkKey.Title("Playing Atari")].Id);
        Assert.Equal("Playing Atari", (await Store.FindPaperAsync(WorkKey.Title("Playing Atari"), None))?.Title);
    }

    private async Task<IReadOnlyList<PaperLink>> LinksOfRainbowAsync() =>
        (await Store.FindLinksAsync([Some.PaperId("Rainbow")], None)).GetValueOrDefault(Some.PaperId("Rainbow")) ?? [];
}

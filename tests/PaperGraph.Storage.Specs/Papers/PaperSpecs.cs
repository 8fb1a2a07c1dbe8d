using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Papers;

/// <summary>A paper is what was read of it.</summary>
public abstract class PaperSpecs : StoreSpecs
{
    [Fact]
    public async Task A_paper_has_everything_its_reading_says()
    {
        var location = new Location("www.cs.toronto.edu", new Uri("https://www.cs.toronto.edu/~vmnih/dqn.pdf"), "dqn.pdf", Some.MonthOf("2023-07"));
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with
        {
            Authors = ["Volodymyr Mnih", "David Silver"],
            Year = 2013,
            Venue = "NIPS",
            Kind = PaperKind.Article,
            Doi = "10.1/dqn",
            ArxivId = "1312.5602",
            Abstract = "We present the first deep learning model.",
            Location = location,
        }));

        var paper = await Store.FindPaperAsync("DQN");

        Assert.NotNull(paper);
        Assert.Equal([Person("Volodymyr Mnih"), Person("David Silver")], paper.Authors);
        Assert.Equal((2013, "NIPS", PaperKind.Article), (paper.Year, paper.Venue, paper.Kind));
        Assert.Equal(("10.1/dqn", "1312.5602"), (paper.Doi, paper.ArxivId));
        Assert.Equal("We present the first deep learning model.", paper.Abstract);
        Assert.Equal([location], paper.Locations);
        Assert.Equal((location.Month, location.Month), (paper.AddedIn, paper.AnnotatedIn));
        Assert.Null(paper.ReadingMinutes);
    }

    [Fact]
    public async Task A_paper_of_which_little_is_known_has_nothing_else()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("arxiv.org", host: null) with { TitleSource = TitleSource.Place }));

        var paper = await Store.FindPaperAsync("arxiv.org");

        Assert.NotNull(paper);
        Assert.Equal(TitleSource.Place, paper.TitleSource);
        Assert.Equal(PaperKind.Unknown, paper.Kind);
        Assert.Empty(paper.Authors);
        Assert.Null(paper.Year ?? paper.AddedIn?.Ordinal);
        Assert.Null(paper.Venue ?? paper.Doi ?? paper.ArxivId ?? paper.Abstract);
        Assert.Equal([new Location(null, null, null, null)], paper.Locations);
    }

    [Fact]
    public async Task The_best_sourced_title_wins_and_gaps_are_filled_from_other_entries()
    {
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("DQN", "2020-01") with { Title = "The first words", TitleSource = TitleSource.Quoted, Year = 2013 }),
            Some.Entry(Some.Paper("DQN", "2021-01") with { Title = "Playing Atari", Venue = "NIPS" }));

        var paper = await Store.FindPaperAsync("DQN");

        Assert.Equal(("Playing Atari", TitleSource.Stated), (paper?.Title, paper?.TitleSource));
        Assert.Equal((2013, "NIPS"), (paper?.Year, paper?.Venue));
    }

    [Fact]
    public async Task Find_leaves_out_unknown_ids()
    {
        await ImportAsync("a.txt", Some.Entry("DQN"));

        var found = await Store.FindPapersAsync([Some.PaperId("DQN"), Some.PaperId("DQN"), Some.PaperId("ResNet")], None);

        Assert.Equal([Some.PaperId("DQN")], found.Keys);
    }

    [Fact]
    public async Task Of_papers_that_share_a_key_the_one_with_the_lowest_id_is_found()
    {
        var key = WorkKey.Introduces(TopicNames.IdOf("DQN"));
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("One") with { Keys = [WorkKey.Title("One"), key] }),
            Some.Entry(Some.Paper("Two") with { Keys = [WorkKey.Title("Two"), key] }));

        var lowest = new[] { Some.PaperId("One"), Some.PaperId("Two") }.Min();

        Assert.Equal(lowest, (await Store.FindPaperAsync(key, None))?.Id);
    }

    [Fact]
    public async Task The_tags_of_a_paper_are_its_own_and_those_of_its_annotations_by_name()
    {
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("DQN") with { Tags = [new TagReading("deep", null)] }, Some.Annotation("one", tags: ["Atari", "RL"]), Some.Annotation("two", tags: "rl")),
            Some.Entry("ResNet"));

        var tags = await Store.FindTagsOfPapersAsync([Some.PaperId("DQN"), Some.PaperId("ResNet")], None);

        Assert.Equal([Some.PaperId("DQN")], tags.Keys);
        Assert.Equal([Tag("Atari"), Tag("deep"), Tag("RL")], tags[Some.PaperId("DQN")]);
    }

    [Fact]
    public async Task The_texts_of_a_paper_come_with_its_annotations_oldest_first()
    {
        await ImportAsync("a.txt", Some.Entry(
            Some.Paper("DQN") with { Abstract = "Games." },
            Some.Annotation("late", "2021-01"),
            Some.Annotation("undated") with { Quote = null, Note = "said" },
            Some.Annotation("early", "2020-01") with { Note = "noted" }));

        var texts = await Store.FindTextsAsync([Some.PaperId("DQN")], None);

        Assert.Equal(
            [
                new PaperText(MentionPlace.Title, null, "DQN"),
                new PaperText(MentionPlace.Abstract, null, "Games."),
                new PaperText(MentionPlace.Quote, Some.AnnotationId("early"), "early"),
                new PaperText(MentionPlace.Note, Some.AnnotationId("early"), "noted"),
                new PaperText(MentionPlace.Quote, Some.AnnotationId("late"), "late"),
                new PaperText(MentionPlace.Note, Some.AnnotationId("undated"), "said"),
            ],
            texts[Some.PaperId("DQN")]);
    }

    private static Person Person(string name) => new(PersonNames.IdOf(name), name);

    private static Tag Tag(string name) => new(TagNames.IdOf(name), name, null);
}

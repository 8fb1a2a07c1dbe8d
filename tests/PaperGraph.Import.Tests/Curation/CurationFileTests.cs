using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Import.Curation;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Tests.Gold;
using PaperGraph.Import.Tests.Seeds;

namespace PaperGraph.Import.Tests.Curation;

public sealed class CurationFileTests
{
    [Fact]
    public void Every_field_is_read()
    {
        var file = CurationFile.Parse(
            """
            # what we know
            papers:
              - find:
                  host: www.cs.toronto.edu
                  document: dqn.pdf
                  month: 2023-07
                  says: introduced the DQN
                title: Playing Atari
                authors: [Volodymyr Mnih, Koray Kavukcuoglu]
                year: 2013
                venue: NIPS Deep Learning Workshop
                kind: ARTICLE
                doi: https://doi.org/10.1038/NATURE14236
                arxivId: 1312.5602v1
                abstract: We present a model.
                tags: [games]
                noTags: [to read]
                confirmed: [DQN]
                rejected: [calculus, vision]
                links:
                  - { kind: EXTENDS, title: Q-learning }
                noLinks: [{ kind: RESPONDS_TO, arxivId: "1410.8620" }]
                same: [{ host: b.org, says: the same }]

              - find: { document: a.pdf }
                title: A
            """);

        var correction = file.Corrections[0];
        Assert.Equal(new CorrectionTarget("www.cs.toronto.edu", "dqn.pdf", new Month(2023, 7), "introduced the DQN"), correction.Target);
        Assert.Equal(["Volodymyr Mnih", "Koray Kavukcuoglu"], correction.Authors);
        Assert.Equal(
            ("Playing Atari", 2013, "NIPS Deep Learning Workshop", PaperKind.Article, "10.1038/nature14236", "1312.5602", "We present a model."),
            (correction.Title, correction.Year, correction.Venue, correction.Kind, correction.Doi, correction.ArxivId, correction.Abstract));
        Assert.Equal(("games", "to read", "DQN", "calculus"), (correction.Tags[0], correction.NoTags[0], correction.Confirmed[0], correction.Rejected[0]));
        Assert.Equal([new CorrectedLink(LinkKind.Extends, WorkKey.Title("Q-learning"))], correction.Links);
        Assert.Equal([new CorrectedLink(LinkKind.RespondsTo, WorkKey.Arxiv("1410.8620"))], correction.NoLinks);
        Assert.Equal([new CorrectionTarget("b.org", null, null, "the same")], correction.Same);
        Assert.Equal([(3, 23), (25, 26)], file.Corrections.Select(one => (one.FirstLine, one.LastLine)));
    }

    [Fact]
    public void Every_line_is_accounted_for()
    {
        var file = CurationFile.Parse("# ours\npapers:\n  - find: { document: a.pdf }\n    title: >\n      A title\n      of two lines\n\n  # and\n  - find:\n      host: b.org\n    title: B\n");

        Assert.Equal(new LineCounts(7, 3, 1, 0, 2), file.Count([]));
        Assert.Equal(new LineCounts(4, 3, 1, 3, 1), file.Count([file.Corrections[1]]));
    }

    [Fact]
    public void A_list_in_brackets_may_have_several_lines_and_blank_lines_at_the_end_count()
    {
        var file = CurationFile.Parse("papers:\n  - { find: { host: a.org },\n      title: A }\n  - find: { host: b.org }\n    title: B\n    authors: [One,\n      Two]\n\n\n");

        Assert.Equal([(2, 3), (4, 7)], file.Corrections.Select(one => (one.FirstLine, one.LastLine)));
        Assert.Equal(new LineCounts(6, 1, 2, 0, 2), file.Count([]));
    }

    [Theory]
    [InlineData("papers:\n  - &a\n    find: { host: a.org }\n    title: *a\n")]
    [InlineData("...\npapers:\n  - find: { host: a.org }\n    title: A\n")]
    public void What_is_no_YAML_is_said_to_be_none(string yaml)
    {
        var refused = Assert.Throws<FileProblemException>(() => CurationFile.Parse(yaml));

        Assert.Contains("this is not YAML", Assert.Single(refused.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("papers:\n  - title: A\n", 2, "nothing says which paper this is")]
    [InlineData("papers:\n  - find: { host: a.org }\n", 2, "nothing is said of this paper")]
    [InlineData("papers:\n  - find: { host: a.org }\n    confirmed: DQN\n", 3, "\"confirmed\" holds a text (\"DQN\") and not a list")]
    [InlineData("papers:\n  - find: { host: a.org }\n    links: DQN\n", 3, "\"links\" holds a text (\"DQN\") and not a list. Write { kind: RESPONDS_TO, title: … }")]
    [InlineData("papers:\n  - find: { host: a.org }\n    same: { host: b.org }\n", 3, "\"same\" holds a mapping")]
    [InlineData("papers:\n  - find: { host: a.org }\n    same: [{ month: 2023-07 }]\n", 3, "\"same\" says too little")]
    [InlineData("papers:\n  - find: { host: a.org }\n    links: [{ title: DQN }]\n", 3, "this is no link")]
    [InlineData("papers:\n  - find: { host: a.org }\n    links: [{ kind: LIKES, title: DQN }]\n", 3, "\"kind\" holds “LIKES”. Write one of CITES")]
    [InlineData("papers:\n  - find: { host: a.org }\n    links: [{ kind: CITES, page: DQN }]\n", 3, "a link has no field \"page\"")]
    [InlineData("papers:\n  - find: { month: 2023-07 }\n    title: A\n", 2, "says too little")]
    [InlineData("papers:\n  - find: { host: a.org, page: 7 }\n    title: A\n", 2, "\"find\" has no field \"page\"")]
    [InlineData("papers:\n  - find: { host: a.org, month: July }\n    title: A\n", 2, "\"month\" holds “July”")]
    [InlineData("papers:\n  - find: { says: \"…\" }\n    title: A\n", 2, "in which there is no word")]
    [InlineData("papers:\n  - find: { host: a.org }\n    title: A\n    pages: 9\n", 4, "a paper has no field \"pages\"")]
    [InlineData("papers:\n  - find: { host: a.org }\n    title: A\n    year: 13\n", 4, "\"year\" holds “13”")]
    [InlineData("papers:\n  - find: { host: a.org }\n    title: A\n    kind: PAPER\n", 4, "\"kind\" holds “PAPER”. Write one of ARTICLE")]
    [InlineData("papers:\n  - find: { host: a.org }\n    title: A\n    doi: none\n", 4, "\"doi\" holds “none”")]
    [InlineData("papers:\n  - find: { host: a.org }\n    title: A\n    arxivId: none\n", 4, "\"arxivId\" holds “none”")]
    [InlineData("papers: none\n", 1, "\"papers\" holds a text and no paper. Write \"papers:\" and below it one \"- find: …\" for each paper.")]
    public void What_is_wrong_is_said_with_its_line(string yaml, int line, string words)
    {
        var refused = Assert.Throws<FileProblemException>(() => CurationFile.Parse(yaml));

        var problem = Assert.Single(refused.Problems, problem => problem.Line == line);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.Equal(yaml.Split('\n')[line - 1], problem.Text);
    }

    [Fact]
    public async Task The_seed_says_what_a_careful_reader_knows()
    {
        var known = GoldEntry.All().Where(entry => entry.CuratedTitle is not null).ToList();

        var file = await CurationFile.ReadAsync(SeedFolder.Curation, TestContext.Current.CancellationToken);

        Assert.NotEmpty(known);
        Assert.All(known, entry => Assert.Contains(file.Corrections, correction => correction.Target.Host == entry.Host && correction.Title == entry.CuratedTitle));
    }
}

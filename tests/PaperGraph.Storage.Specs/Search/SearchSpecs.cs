using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using Xunit;

namespace PaperGraph.Storage.Specs.Search;

/// <summary>Full-text search over every kind of node.</summary>
public abstract class SearchSpecs : StoreSpecs
{
    [Theory]
    [InlineData("atari", "Atari games", "Q-learning for Atari")]
    [InlineData("ATARI games", "Atari games")]
    [InlineData("\"atari games\"", "Atari games")]
    [InlineData("\"games atari\"")]
    [InlineData("q-learning", "Q-learning for Atari")]
    [InlineData("atari NOT games", "Q-learning for Atari")]
    [InlineData("games OR 强化学习", "Atari games", "强化学习 survey")]
    [InlineData("学强")]
    [InlineData("learn*", "Q-learning for Atari")]
    [InlineData("\"for ata\"*", "Q-learning for Atari")]
    [InlineData("poincare", "Poincaré embeddings")]
    [InlineData("(games OR survey) -强化", "Atari games")]
    [InlineData("unheard")]
    public async Task A_search_finds_the_titles_that_answer_it(string text, params string[] titles)
    {
        await ImportAsync(
            "a.txt", Some.Entry("Atari games"), Some.Entry("Q-learning for Atari"), Some.Entry("强化学习 survey"), Some.Entry("Poincaré embeddings"));

        Assert.Equal(titles.Order(StringComparer.Ordinal), (await TitlesAsync(text)).Order(StringComparer.Ordinal));
        Assert.Equal(titles.Length, await Store.CountHitsAsync(Search(text, NodeKind.Paper), None));
    }

    [Fact]
    public async Task Every_kind_of_node_is_found_or_only_those_asked_for()
    {
        await SaveTopicsAsync(Some.Topic("Atari", aliases: "Arcade"));
        await ImportAsync("a.txt", Some.Entry(Some.Paper("Atari games") with { Authors = ["Ada Atari"] }, Some.Annotation("playing Atari", tags: "atari")));

        var kinds = (await FindAsync(Search("atari"))).Select(hit => hit.Node.Kind).ToHashSet();

        Assert.Equal([NodeKind.Paper, NodeKind.Annotation, NodeKind.Topic, NodeKind.Tag, NodeKind.Person], kinds);
        Assert.Equal(5, await Store.CountHitsAsync(Search("atari"), None));
        Assert.Equal(
            [PersonNames.IdOf("Ada Atari").Node, TagNames.IdOf("atari").Node],
            (await FindAsync(Search("atari", NodeKind.Tag, NodeKind.Person))).Select(hit => hit.Node).OrderByDescending(node => node.Kind));
        Assert.Equal([NodeKind.Topic], (await FindAsync(Search("arcade"))).Select(hit => hit.Node.Kind));
    }

    [Fact]
    public async Task A_title_counts_more_than_an_abstract()
    {
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.Paper("Something else") with { Abstract = "This one is about sparrows." }),
            Some.Entry("Sparrows"),
            Some.Entry("Other"));

        Assert.Equal(["Sparrows", "Something else"], await TitlesAsync("sparrows"));
    }

    [Fact]
    public async Task The_words_found_are_shown()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Abstract = "We play\nAtari games." }, Some.Annotation("so many games", tags: "old games")));

        var snippets = (await FindAsync(Search("games"))).ToDictionary(hit => hit.Node.Kind, hit => hit.Snippet);

        Assert.Equal("old «games»", snippets[NodeKind.Paper]);
        Assert.Equal("so many «games»", snippets[NodeKind.Annotation]);
        Assert.Equal("old «games»", snippets[NodeKind.Tag]);
        Assert.Equal("We play «Atari» games.", Assert.Single(await FindAsync(Search("atari"))).Snippet);
    }

    [Fact]
    public async Task A_phrase_is_not_met_across_two_tags()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Tags = [new TagReading("deep", null), new TagReading("learning", null)] }));

        Assert.Empty(await TitlesAsync("\"deep learning\" OR \"learning deep\""));
        Assert.Equal(["DQN"], await TitlesAsync("deep learning"));
    }

    [Fact]
    public async Task Pages_follow_each_other_best_first()
    {
        await ImportAsync("a.txt", [.. Enumerable.Range(0, 7).Select(number => Some.Entry($"Atari {number}", Some.Annotation($"atari {string.Concat(Enumerable.Repeat("and ", number))}")))]);
        var whole = await FindAsync(Search("atari"));

        var (hits, cursor, isMore) = (new List<SearchHit>(), (string?)null, true);
        while (isMore)
        {
            var page = await Store.SearchAsync(Search("atari"), PageRequest.First(3, cursor), None);
            Assert.Equal(cursor is not null, page.HasPrevious);
            Assert.InRange(page.Items.Count, 1, 3);
            hits.AddRange(page.Nodes());
            (cursor, isMore) = (page.Items[^1].Cursor, page.HasNext);
        }

        Assert.Equal(14, whole.Count);
        Assert.Equal(whole, hits);
        Assert.Equal(whole.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Node), whole);
        Assert.All(whole, hit => Assert.True(hit.Score > 0));
    }

    [Fact]
    public async Task A_page_of_nothing_tells_whether_there_is_anything()
    {
        await ImportAsync("a.txt", Some.Entry("Atari"));

        Assert.True((await Store.SearchAsync(Search("atari"), PageRequest.First(0), None)).HasNext);
        Assert.False((await Store.SearchAsync(Search("unheard"), PageRequest.First(0), None)).HasNext);
    }

    [Fact]
    public async Task A_cursor_of_another_search_is_refused()
    {
        await ImportAsync("a.txt", Some.Entry("Atari games"), Some.Entry("Atari"));
        var cursor = (await Store.SearchAsync(Search("atari"), PageRequest.First(1), None)).Items[0].Cursor;

        await Assert.ThrowsAsync<InvalidCursorException>(() => Store.SearchAsync(Search("games"), PageRequest.First(1, cursor), None));
        await Assert.ThrowsAsync<InvalidCursorException>(() => Store.SearchAsync(Search("atari", NodeKind.Paper), PageRequest.First(1, cursor), None));
        await Assert.ThrowsAsync<InvalidCursorException>(() => Store.SearchAsync(Search("atari"), PageRequest.First(1, "nonsense"), None));
    }

    [Fact]
    public async Task What_is_withdrawn_or_not_switched_on_is_not_found()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("Atari") with { Authors = ["Atari"] }, Some.Annotation("atari", tags: "atari")));
        var written = await WriteAsync("b.txt", Some.Entry("Atari games"));
        Assert.Equal(["Atari"], await TitlesAsync("atari"));
        await AbandonAsync(written);

        await ImportAsync("a.txt", Some.Entry("Other"));

        Assert.Empty(await FindAsync(Search("atari")));
        Assert.Equal(0, await Store.CountHitsAsync(Search("atari"), None));
    }

    [Fact]
    public async Task A_changed_text_is_found_by_its_new_words_alone()
    {
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Abstract = "old words" }));
        await ImportAsync("a.txt", Some.Entry(Some.Paper("DQN") with { Abstract = "new words" }));

        Assert.Empty(await TitlesAsync("old"));
        Assert.Equal(["DQN"], await TitlesAsync("new words"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("title:x*\" OR \"a")]
    [InlineData("NEAR(a b)")]
    [InlineData("'; DROP TABLE paper; --")]
    public async Task Words_are_never_read_as_a_query(string word)
    {
        await ImportAsync("a.txt", Some.Entry("Atari"));

        var refused = await Record.ExceptionAsync(() => Store.SearchAsync(new SearchRequest(new SearchExpression.Phrase([word], false)), PageRequest.First(5), None));

        Assert.True(refused is null or ArgumentException, $"{refused}");
    }

    private async Task<IReadOnlyList<string>> TitlesAsync(string text)
    {
        var hits = await FindAsync(Search(text, NodeKind.Paper));
        var papers = await Store.FindPapersAsync([.. hits.Select(hit => Id<Paper>.Of(hit.Node))], None);
        return [.. hits.Select(hit => papers[Id<Paper>.Of(hit.Node)].Title)];
    }

    private async Task<IReadOnlyList<SearchHit>> FindAsync(SearchRequest search) => (await Store.SearchAsync(search, PageRequest.First(1_000), None)).Nodes();

    private static SearchRequest Search(string text, params NodeKind[] kinds) => new(Searches.Parsed(text), kinds.Length == 0 ? null : kinds.ToHashSet());
}

using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Features;

public sealed class PaperTests
{
    [Theory]
    [InlineData("doi: \"10.1101/2020.04.08.20057679\"")]
    [InlineData("doi: \"https://doi.org/10.1101/2020.04.08.20057679\"")]
    [InlineData("doi: \"http://dx.doi.org/10.1101/2020.04.08.20057679\"")]
    [InlineData("doi: \"doi: 10.1101/2020.04.08.20057679\"")]
    [InlineData("url: \"https://doi.org/10.1101/2020.04.08.20057679\"")]
    [InlineData("arxivId: \"1811.07391\"")]
    [InlineData("arxivId: \"arXiv:1811.07391v2\"")]
    [InlineData("arxivId: \"https://arxiv.org/abs/1811.07391v3\"")]
    [InlineData("arxivId: \"https://arxiv.org/pdf/1811.07391.pdf\"")]
    [InlineData("url: \"https://arxiv.org/pdf/1811.07391v1\"")]
    [InlineData("url: \"http://www.example.org/paper?utm_source=x\"")]
    [InlineData("title: \"a paper: with PUNCTUATION\"")]
    public async Task A_paper_is_found_by_every_form_of_its_keys(string key)
    {
        var store = new FakePaperStore();
        var paper = Some.Paper("A Paper with punctuation!");
        store.Papers.Add(paper);
        store.Keys.Add(WorkKey.Doi("10.1101/2020.04.08.20057679"), paper.Id);
        store.Keys.Add(WorkKey.Arxiv("1811.07391"), paper.Id);
        store.Keys.Add(WorkKey.Url(new Uri("https://example.org/paper")), paper.Id);
        store.Keys.Add(WorkKey.Title(paper.Title), paper.Id);
        await using var server = await GraphQLServer.StartAsync(store);
        Assert.Equal($$$"""{"paper":{"id":"{{{paper.Id}}}"}}""", (await server.ReadAsync($"{{ paper({key}) {{ id }} }}")).GetRawText());
    }

    [Theory]
    [InlineData("{ paper { id } }", "A paper is asked for by exactly one of id, url, doi, arxivId, title; none is given.")]
    [InlineData("{ paper(doi: \"10.1/x\", title: \"y\") { id } }", "A paper is asked for by exactly one of id, url, doi, arxivId, title; doi and title are given.")]
    [InlineData("{ paper(doi: \"Nature\") { id } }", "“Nature” is no DOI; one looks like 10.1101/2020.04.08.20057679.")]
    [InlineData("{ paper(arxivId: \"DQN\") { id } }", "“DQN” is no arXiv id; one looks like 1811.07391 or cs/0112017.")]
    [InlineData("{ papers(where: { topics: [\"QL\", \"Alchemy\"] }) { totalCount } }", "There is no topic “Alchemy”. `topics(contains: …)` lists names and aliases.")]
    [InlineData("{ papers(where: { anyTopic: [\"Alchemy\"] }) { totalCount } }", "There is no topic “Alchemy”. `topics(contains: …)` lists names and aliases.")]
    public async Task What_cannot_be_meant_is_named(string query, string message)
    {
        await using var server = await GraphQLServer.StartAsync(Library.Of(1));
        var error = await server.FailAsync(query);
        Assert.Equal(("BAD_USER_INPUT", message), (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task A_filter_reaches_the_store_in_its_own_words()
    {
        var store = Library.Of(1);
        await using var server = await GraphQLServer.StartAsync(store);
        await server.ReadAsync("""
            { papers(where: { topics: ["ql"], includeNarrower: false, tags: ["RL", "unknown"], annotatedBy: ["Reader"], kinds: [ARTICLE], hosts: ["arxiv.org"],
              annotatedFrom: "2019-02", yearTo: 2020, discussed: false, titled: true, text: "deep* learning" }) { nodes { id } } }
            """);
        var selection = Assert.Single(store.PaperSelections);
        Assert.Equal(store.Topics[0].Id, Assert.Single(selection.Topics ?? []));
        Assert.Equal([TagNames.IdOf("rl"), TagNames.IdOf("unknown")], selection.Tags ?? []);
        Assert.Equal([PersonNames.IdOf("Reader")], selection.AnnotatedBy ?? []);
        Assert.Equal([PaperKind.Article], selection.Kinds ?? []);
        Assert.Equal(["arxiv.org"], selection.Hosts ?? []);
        Assert.Equal(("2019-02", null, 2020, false, true), ($"{selection.AnnotatedFrom}", selection.AnnotatedTo, selection.YearTo, selection.Discussed, selection.Titled));
        Assert.False(selection.IncludeNarrower);
        Assert.NotNull(selection.Text);
        Assert.Null(selection.AnyTopic);
    }

    [Fact]
    public async Task Rejected_and_doubtful_topics_are_left_out_unless_asked_for()
    {
        var store = new FakePaperStore();
        var paper = Some.Paper();
        store.Papers.Add(paper);
        store.Touches.Add(Some.Touch(paper, Some.Topic("sure"), 0.9));
        store.Touches.Add(Some.Touch(paper, Some.Topic("doubtful"), 0.4));
        store.Touches.Add(Some.Touch(paper, Some.Topic("rejected"), 0.8, Core.Topics.TopicVerdict.Rejected));
        await using var server = await GraphQLServer.StartAsync(store);
        var data = await server.ReadAsync(
            "{ papers { nodes { all: topics { confidence } sure: topics(minConfidence: 0.5) { confidence } no: topics(verdicts: [REJECTED]) { verdict } } } }");
        Assert.Equal(
            """{"papers":{"nodes":[{"all":[{"confidence":0.9},{"confidence":0.4}],"sure":[{"confidence":0.9}],"no":[{"verdict":"REJECTED"}]}]}}""",
            data.GetRawText());
    }
}

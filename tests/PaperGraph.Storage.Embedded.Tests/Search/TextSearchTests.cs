using PaperGraph.Core.Graph;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Search;
using PaperGraph.Storage.Specs;

namespace PaperGraph.Storage.Embedded.Tests.Search;

public sealed class TextSearchTests : IDisposable
{
    private const int AnnotationsOfPaper = 20;
    private const int Papers = (TextSearch.MostRanked / AnnotationsOfPaper) + 10;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Hits_that_are_too_many_to_be_ranked_come_behind_those_that_are()
    {
        await using var store = await _folder.OpenStoreAsync();
        await new StoreFiller(store).ImportAsync("a.txt", Enumerable.Range(0, Papers).Select(paper => Some.Entry(
            $"Paper {paper}",
            [.. Enumerable.Range(0, AnnotationsOfPaper).Select(number => Some.Annotation($"words of {paper} in place {number}"))])));

        var hits = await WalkAsync(store, "words");

        Assert.Equal(Papers * AnnotationsOfPaper, await store.CountHitsAsync(Request("words"), CancellationToken.None));
        Assert.Equal(Papers * AnnotationsOfPaper, hits.DistinctBy(hit => hit.Node).Count());
        Assert.Equal(hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Node), hits);
        Assert.All(hits.Take(TextSearch.MostRanked), hit => Assert.True(hit.Score > 0.1));
        Assert.All(hits.Skip(TextSearch.MostRanked), hit => Assert.InRange(hit.Score, double.Epsilon, 0.001));
    }

    [Fact]
    public async Task What_was_searched_for_before_is_found_as_it_is_now()
    {
        await using var store = await _folder.OpenStoreAsync();
        var filler = new StoreFiller(store);
        await filler.ImportAsync("a.txt", [Some.Entry("Alpha", Some.Annotation("words"))]);
        Assert.Single(await WalkAsync(store, "words"));

        await filler.ImportAsync("b.txt", [Some.Entry("Beta", Some.Annotation("other words"))]);

        Assert.Equal(2, (await WalkAsync(store, "words")).Count);
        Assert.Equal(2, await store.CountHitsAsync(Request("words"), CancellationToken.None));
    }

    private static async Task<List<SearchHit>> WalkAsync(IPaperStore store, string words)
    {
        var (hits, cursor, isMore) = (new List<SearchHit>(), (string?)null, true);
        while (isMore)
        {
            var page = await store.SearchAsync(Request(words), PageRequest.First(700, cursor), CancellationToken.None);
            Assert.Equal(cursor is not null, page.HasPrevious);
            hits.AddRange(page.Items.Select(item => item.Node));
            (cursor, isMore) = (page.Items[^1].Cursor, page.HasNext);
        }

        return hits;
    }

    private static SearchRequest Request(string words) => SearchQuery.Parse(words) is SearchQuery.Understood(var expression)
        ? new SearchRequest(expression, new HashSet<NodeKind> { NodeKind.Annotation })
        : throw new ArgumentException("These are no words.", nameof(words));
}

using System.Net.Http.Json;
using System.Text.Json;
using PaperGraph.Benchmarks.Pages;

namespace PaperGraph.Benchmarks.Load;

/// <summary>The questions that the load is made of; those with variables are asked of several papers and words.</summary>
internal static class Questions
{
    private const int Variants = 8;

    private static readonly QuestionKind Page = new("page", 40);
    private static readonly QuestionKind Paper = new("paper", 20);
    private static readonly QuestionKind Search = new("search", 15);
    private static readonly QuestionKind Topics = new("topics", 10);
    private static readonly QuestionKind Path = new("path", 10);
    private static readonly QuestionKind Coverage = new("coverage", 5);

    private static readonly string[] Words = ["network", "learning", "attention", "gradient", "model", "policy", "kernel", "graph"];

    public static IReadOnlyList<QuestionKind> Kinds { get; } = [Page, Paper, Search, Topics, Path, Coverage];

    /// <summary>Makes them for the papers that a server has.</summary>
    public static async Task<IReadOnlyList<Question>> MakeAsync(HttpClient client, Uri url)
    {
        using var response = await client.PostAsJsonAsync(url, new { query = "{ papers(first: 80) { nodes { id title } } }" });
        var papers = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("papers").GetProperty("nodes");
        var titles = papers.EnumerateArray().Select(paper => paper.GetProperty("title").GetString()).ToArray();
        var ids = papers.EnumerateArray().Select(paper => paper.GetProperty("id").GetString()).ToArray();
        var variants = Enumerable.Range(0, Variants).ToArray();
        return
        [
            Of<PageAnswer>(Page, new { query = PageQuestion.Document }),
            .. variants.Select(at => Of<PaperAnswer>(Paper, new
            {
                query = "query ($title: String!) { paper(title: $title) { id title year related(first: 5) { score paper { id title } reasons { kind explanation } } } }",
                variables = new { title = titles[at * titles.Length / Variants] },
            })),
            .. variants.Select(at => Of<SearchAnswer>(Search, new
            {
                query = "query ($text: String!) { search(text: $text, first: 10) { totalCount edges { score snippet node { __typename ... on Node { id } } } } }",
                variables = new { text = Words[at] },
            })),
            Of<TopicsAnswer>(Topics, new { query = "{ topics(first: 20) { totalCount nodes { id name } } }" }),
            .. variants.Select(at => Of<PathAnswer>(Path, new
            {
                query = "query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { strength steps { strength explanation from { id } to { id } } } }",
                variables = new { from = ids[at], to = ids[ids.Length - 1 - at] },
            })),
            Of<CoverageAnswer>(Coverage, new { query = "{ coverage(under: \"deep learning\") { state paperCount annotationCount topic { name } missing { name } } }" }),
        ];
    }

    private static Question Of<TAnswer>(QuestionKind kind, object body) =>
        new(kind, JsonSerializer.SerializeToUtf8Bytes(body), typeof(Answer<TAnswer>));
}

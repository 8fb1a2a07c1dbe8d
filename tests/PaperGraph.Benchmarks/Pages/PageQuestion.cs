using System.Net.Http.Json;

namespace PaperGraph.Benchmarks.Pages;

/// <summary>The question that pages are measured by: 20 papers with their topics.</summary>
internal static class PageQuestion
{
    public const string Document = "{ papers(first: 20) { nodes { id title year topics { confidence topic { id name } } } } }";

    public static async Task AskAsync(HttpClient client, Uri url)
    {
        using var response = await client.PostAsJsonAsync(url, new { query = Document });
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    }
}

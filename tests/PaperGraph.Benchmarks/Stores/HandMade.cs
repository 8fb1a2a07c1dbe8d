using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PaperGraph.Storage.Neo4j;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Benchmarks.Stores;

/// <summary>Sends Cypher as somebody would by hand: one request a statement, whose answer is read and thrown away.</summary>
internal sealed class HandMade : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(30) };
    private readonly Uri _query;

    public HandMade(Neo4jStoreOptions options)
    {
        _query = new Uri(options.Uri, $"/db/{options.Database}/query/v2");
        _http.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
    }

    /// <summary>The request's body, made before the clock runs.</summary>
    public static byte[] BodyOf(CypherStatement statement) => BodyOf(statement.Query.Text, statement.Parameters);

    public static byte[] BodyOf(string statement, object parameters) =>
        JsonSerializer.SerializeToUtf8Bytes(new { statement, parameters });

    public async Task SendAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await _http.PostAsync(_query, content);
        var text = await answer.Content.ReadAsByteArrayAsync();
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"Neo4j answers {(int)answer.StatusCode}: {Encoding.UTF8.GetString(text)}");
    }

    public void Dispose() => _http.Dispose();
}

using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PaperGraph.Benchmarks.Pages;

namespace PaperGraph.Benchmarks.Load;

/// <summary>A server that takes its turns under the load.</summary>
/// <param name="Name">For a person.</param>
/// <param name="Engine">Serves GraphQL; null for the bare endpoint.</param>
/// <param name="IsConstant">Whether its store says the same for ever.</param>
internal sealed record Contender(string Name, Engine? Engine, bool IsConstant)
{
    // As GraphQL's responses are written.
    private static readonly JsonSerializerOptions Writing = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All of them, the bare endpoint first; of each engine the one over constants follows.</summary>
    public static IReadOnlyList<Contender> All { get; } =
    [
        new("bare", null, IsConstant: false),
        .. Pages.Engine.All().SelectMany(engine => new Contender[]
        {
            new(engine.Name, engine, IsConstant: false), new($"{engine.Name} over constants", engine, IsConstant: true),
        }),
    ];

    /// <summary>Serves a library.</summary>
    public async Task<PageServer> StartAsync(Library library)
    {
        if (Engine is { } engine)
            return await PageServer.StartAsync(engine, library, IsConstant ? ConstantStore.Of(library.Store) : library.Store);
        var answers = await AnswersAsync(library);
        var written = answers.Select(answer => JsonSerializer.SerializeToUtf8Bytes(answer, Writing)).ToArray();
        return await PageServer.StartAsync("/bare", app =>
        {
            app.MapGet("/bare/{question:int}", (int question) => Results.Json(answers[question], Writing));
            app.MapGet("/bare/{question:int}/written", (int question) => Results.Bytes(written[question], "application/json"));
            app.MapGet("/bare/nothing", () => Results.Bytes("{}"u8.ToArray(), "application/json"));
        });
    }

    /// <summary>Makes the requests to where it is served.</summary>
    public Func<int, Question, HttpRequestMessage> AskAt(Uri url) => (place, question) => Ask(url, place, question);

    /// <summary>The request for a question.</summary>
    public HttpRequestMessage Ask(Uri url, int place, Question question) =>
        Engine is null ? new HttpRequestMessage(HttpMethod.Get, $"{url}/{place}") : Post(url, question);

    /// <summary>The request of GraphQL for a question.</summary>
    public static HttpRequestMessage Post(Uri url, Question question)
    {
        var content = new ByteArrayContent(question.Body);
        content.Headers.ContentType = new("application/json");
        return new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
    }

    private static async Task<object[]> AnswersAsync(Library library)
    {
        await using var server = await PageServer.StartAsync(Pages.Engine.All()[0], library);
        using var client = new HttpClient();
        var answers = new List<object>();
        foreach (var question in await Questions.MakeAsync(client, server.Url))
        {
            using var request = All[1].Ask(server.Url, answers.Count, question);
            using var response = await client.SendAsync(request);
            answers.Add(JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(), question.Answer, Writing)
                ?? throw new InvalidOperationException($"Nothing answers {question.Kind.Name}."));
        }

        return [.. answers];
    }
}

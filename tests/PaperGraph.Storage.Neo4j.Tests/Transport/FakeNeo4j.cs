using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>Answers on loopback what a test tells it to, and keeps what it was asked.</summary>
internal sealed class FakeNeo4j : IAsyncDisposable
{
    private readonly WebApplication _server;

    private FakeNeo4j(WebApplication server) => _server = server;

    public ConcurrentQueue<FakeRequest> Requests { get; } = new();

    public Uri Uri => new(_server.Urls.Single());

    /// <summary>Starts one; <paramref name="answer" /> is told how many requests came before.</summary>
    public static Task<FakeNeo4j> StartAsync(Func<FakeRequest, int, FakeAnswer> answer) =>
        StartAsync((request, before) => Task.FromResult(answer(request, before)));

    /// <summary>Starts one that takes its time.</summary>
    public static async Task<FakeNeo4j> StartAsync(Func<FakeRequest, int, Task<FakeAnswer>> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var fake = new FakeNeo4j(server);
        server.Run(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            var request = new FakeRequest(context.Request.Method, context.Request.Path.Value ?? string.Empty, await body.ReadToEndAsync(), headers);
            var before = fake.Requests.Count;
            fake.Requests.Enqueue(request);
            await (await answer(request, before)).WriteAsync(context);
        });
        await server.StartAsync();
        return fake;
    }

    /// <summary>Starts one that always answers the same.</summary>
    public static Task<FakeNeo4j> StartAsync(FakeAnswer answer) => StartAsync((_, _) => answer);

    public Neo4jStoreOptions Options() => new() { Uri = Uri, Password = "secret of mine" };

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

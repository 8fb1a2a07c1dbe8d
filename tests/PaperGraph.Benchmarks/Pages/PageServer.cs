using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL;
using PaperGraph.Planning;

namespace PaperGraph.Benchmarks.Pages;

/// <summary>A server on a free port of this machine.</summary>
internal sealed class PageServer(WebApplication app, string path) : IAsyncDisposable
{
    public Uri Url { get; } = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + path);

    /// <summary>A service of it.</summary>
    public TService Get<TService>()
        where TService : notnull =>
        app.Services.GetRequiredService<TService>();

    /// <summary>Serves a library over GraphQL.</summary>
    /// <param name="engine">By which engine.</param>
    /// <param name="library">The library.</param>
    /// <param name="store">What is asked in place of its store, if anything is.</param>
    public static async Task<PageServer> StartAsync(Engine engine, Library library, IPaperStore? store = null)
    {
        var builder = Builder();
        builder.Services.AddSingleton(store ?? library.Store).AddSingleton(library.Editing).AddSingleton(library.Texts);
        builder.Services.AddPaperGraphQL().AddPaperPlanning();
        engine.Add(builder.Services);
        var app = builder.Build();
        engine.Map(app);
        await app.StartAsync();
        return new PageServer(app, "/graphql");
    }

    /// <summary>Serves the same page without GraphQL: objects that are there already, written as JSON.</summary>
    public static async Task<PageServer> StartBareAsync(IPaperStore store)
    {
        var page = await BarePageAsync(store);
        return await StartAsync("/bare", app => app.MapGet("/bare", () => Results.Json(page)));
    }

    /// <summary>Serves something else.</summary>
    public static async Task<PageServer> StartAsync(string path, Action<IEndpointRouteBuilder> map)
    {
        var app = Builder().Build();
        map(app);
        await app.StartAsync();
        return new PageServer(app, path);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();

        // All who ask here are at one address.
        foreach (var limit in new[] { "Limits:MaxRequestsInFlight", "Limits:MaxRequestsPerCaller", "Following:MaxConnections", "Following:MaxConnectionsPerCaller" })
            builder.Configuration[limit] = "100000";
        return builder;
    }

    private static async Task<object> BarePageAsync(IPaperStore store)
    {
        var papers = (await store.PagePapersAsync([PaperSelection.All], PaperOrder.AnnotatedDesc, PageRequest.First(20), CancellationToken.None))[0]
            .Items.Select(item => item.Node).ToList();
        var touched = await store.FindTopicsOfPapersAsync([.. papers.Select(paper => paper.Id)], CancellationToken.None);
        var topics = await store.FindTopicsAsync([.. touched.Values.SelectMany(list => list).Select(touch => touch.Key.Topic).Distinct()], CancellationToken.None);
        return new
        {
            data = new
            {
                papers = new
                {
                    nodes = papers.Select(paper => new
                    {
                        id = paper.Id.ToString(),
                        title = paper.Title,
                        year = paper.Year,
                        topics = touched.GetValueOrDefault(paper.Id, []).Select(touch => new
                        {
                            confidence = touch.Confidence,
                            topic = new { id = touch.Key.Topic.ToString(), name = topics[touch.Key.Topic].Name },
                        }).ToList(),
                    }).ToList(),
                },
            },
        };
    }
}
